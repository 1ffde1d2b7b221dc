import type { CardView } from '@/words/card';
import { fieldsOf } from '@/words/guidance';
import type { PopupActions } from '../popup-actions';
import { useWords } from '../words-context';
import { Evidence } from './Evidence';
import { Mark } from './Mark';

interface CardProps {
  card: CardView;
  /** The element's id, so that a link can lead to it. */
  id: string;
  /** Shows words on the page; null where there is no page to show them on. */
  show: PopupActions['show'] | null;
}

/** One finding, set like the fields of a label: what was found, what the article says, our reading, what to do. */
export function Card({ card, id, show }: CardProps) {
  const t = useWords();
  return (
    <article class="card" id={id} tabIndex={-1}>
      <h2 class="card-title">
        <Mark kind={card.stance} size={16} />
        {card.title}
      </h2>
      {card.product !== null && <p class="card-product">{t('popup.inProduct', card.product)}</p>}
      <dl class="fields">
        {card.evidence.length > 0 && (
          <>
            <dt>{t('popup.seen')}</dt>
            <dd>
              <ul class="plain">
                {card.evidence.map((line) => (
                  <Evidence
                    key={`${line.at?.in} ${line.at?.start} ${line.printed}`}
                    line={line}
                    show={show}
                  />
                ))}
              </ul>
            </dd>
          </>
        )}
        {fieldsOf(t, card).map(({ label, byline, text }) => (
          <>
            <dt>
              {label}
              {byline !== null && <span class="byline">{byline}</span>}
            </dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
    </article>
  );
}
