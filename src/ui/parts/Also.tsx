import type { CardView } from '@/words/card';
import { useWords } from '../words-context';

// A placeholder for the links while the sentence is built; no locale file contains it.
const slot = '\u{F0000}';

/** Names the findings below the first one, with a link to each: they may be out of sight. */
export function Also({ cards, idOf }: { cards: readonly CardView[]; idOf: (index: number) => string }) {
  const t = useWords();
  if (cards.length < 2) return null;
  const [before = '', after = ''] = t('popup.also', slot).split(slot);
  return (
    <p class="also">
      {before}
      {cards.slice(1).map((card, index) => (
        <span key={idOf(index + 1)}>
          {index > 0 && ' · '}
          <a href={`#${idOf(index + 1)}`}>{card.title}</a>
        </span>
      ))}
      {after}
    </p>
  );
}
