import type { Topic, Verdict } from '@/report/report';
import type { ListingItem } from '@/report/tab-state';
import { verdictKey } from '@/words/keys';
import { countForm } from '@/words/number';
import { Mark } from '../parts/Mark';
import type { PopupActions } from '../popup-actions';
import { useWords } from '../words-context';

// A title alone cannot say "clear", and most titles say nothing, so neither is worth a row.
const isTelling: Record<Verdict, boolean> = {
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
  show: PopupActions['show'];
}

/** Whether all that a title says is of topics that the person hides. */
const isHidden = ({ strong, minor }: ListingItem, hidden: readonly Topic[]): boolean => {
  const topics = [...strong, ...minor];
  return topics.length > 0 && topics.every((topic) => hidden.includes(topic));
};

/** The products of a listing whose titles already say something, in the order of the page. Each row leads to its product. */
export function ListingBody({ items, hiddenTopics, show }: ListingBodyProps) {
  const t = useWords();
  const rows = items
    .map((item, index) => ({ ...item, index }))
    .filter((item) => isTelling[item.verdict] && !isHidden(item, hiddenTopics));
  const rest = items.length - rows.length;
  return (
    <section class="listing">
      <ul class="plain">
        {rows.map(({ title, verdict, index }) => (
          <li key={index}>
            <button
              type="button"
              class="listing-item"
              aria-description={t('popup.showMe')}
              onClick={() => void show({ in: 'title', index, start: 0, end: title.length })}
            >
              <Mark kind={verdict} size={20} />
              <span>
                <span class="listing-title" title={title}>
                  {title}
                </span>
                <span class={`listing-verdict tint-${verdict}`}>
                  {t(`verdict.${verdictKey[verdict]}.headline`)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p class="aside">
          {rows.length === 0
            ? t('popup.listing.none')
            : t(`popup.listing.rest.${countForm(t, rest)}`, String(rest))}
        </p>
      )}
    </section>
  );
}
