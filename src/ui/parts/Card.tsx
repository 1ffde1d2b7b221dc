import type { TextSpan } from '@/report/report';
import type { CardView } from '@/words/card';
import { useWords } from '../words-context';
import { Evidence } from './Evidence';
import { Mark } from './Mark';

interface CardProps {
  card: CardView;
  /** Shows words on the page; null where there is no page to show them on. */
  show: ((at: TextSpan) => Promise<boolean>) | null;
}

/** One finding, set like the fields of a label: what was seen, what the article says, what to do. */
export function Card({ card, show }: CardProps) {
  const t = useWords();
  return (
    <article class="card">
      <h3 class="card-title">
        <Mark kind={card.stance} size={16} />
        {card.title}
      </h3>
      {card.product !== null && <p class="card-product">{t('popup.inProduct', card.product)}</p>}
      <dl class="fields">
        <dt>{t('popup.seen')}</dt>
        <dd>
          <ul class="plain">
            {card.evidence.map((line) => (
              <Evidence key={`${line.at?.in} ${line.at?.start} ${line.printed}`} line={line} show={show} />
            ))}
          </ul>
        </dd>
        <dt>{t('popup.article')}</dt>
        <dd>{card.says}</dd>
        <dt>{t('popup.do')}</dt>
        <dd>{card.advice}</dd>
      </dl>
    </article>
  );
}
