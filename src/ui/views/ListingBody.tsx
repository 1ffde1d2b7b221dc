import type { Report, Topic, Verdict } from '@/report/report';
import type { ListingItem } from '@/report/tab-state';
import { verdictKey } from '@/words/keys';
import { countForm } from '@/words/number';
import { Mark } from '../parts/Mark';
import { useWords } from '../words-context';

// A title alone cannot say "clear", and "unread" is the rule on a listing, so neither is worth a line.
const telling: Record<Verdict, boolean> = {
  skip: true,
  care: true,
  works: true,
  myth: true,
  clear: false,
  unread: false,
  'off-topic': false,
};

interface ListingBodyProps {
  items: ListingItem[];
  hiddenTopics: readonly Topic[];
}

/** Whether all that a title says is of topics that the person hides. */
const isHidden = ({ findings }: Report, hidden: readonly Topic[]): boolean =>
  findings.length > 0 && findings.every(({ topic }) => hidden.includes(topic));

/** The products of a listing whose titles already say something, in the order of the page. */
export function ListingBody({ items, hiddenTopics }: ListingBodyProps) {
  const t = useWords();
  const told = items.filter(({ report }) => telling[report.verdict] && !isHidden(report, hiddenTopics));
  const rest = items.length - told.length;
  return (
    <section class="listing">
      <ul class="plain">
        {told.map((item, index) => (
          <li key={index} class="listing-item">
            <Mark kind={item.report.verdict} size={20} />
            <span>
              <span class="listing-title">{item.title}</span>
              <span class={`listing-verdict tint-${item.report.verdict}`}>
                {t(`verdict.${verdictKey[item.report.verdict]}.headline`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p class="aside">
          {told.length === 0
            ? t('popup.listing.none')
            : t(`popup.listing.rest.${countForm(t, rest)}`, String(rest))}
        </p>
      )}
    </section>
  );
}
