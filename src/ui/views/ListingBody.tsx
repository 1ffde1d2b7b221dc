import type { ListingItem } from '../../messages';
import type { Verdict } from '../../verdict/report';
import { Mark } from '../parts/Mark';
import { verdictKey } from '../words/keys';
import { countForm } from '../words/number';
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

/** The products of a listing whose titles already say something, in the order of the page. */
export function ListingBody({ items }: { items: ListingItem[] }) {
  const t = useWords();
  const told = items.filter((item) => telling[item.report.verdict]);
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
