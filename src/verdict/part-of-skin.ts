import { overlap, type Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import type { MarkRole, MarkTag } from './kind-words';

type Mark = PatternHit<MarkTag>;

/** Which parts are skin beside which: lips beside lashes, lashes beside eyes. */
const SKIN: Partial<Record<MarkRole, readonly MarkRole[]>> = {
  lip: ['face', 'eye', 'body', 'lash'],
};
const ANY: readonly MarkRole[] = ['face', 'eye', 'body'];
/** What joins two parts of one row: "eyes & lashes", "hand, nail and body", "mains et ongles". */
const JOINED = /^\s*(?:[&+/,]|\p{L}{1,3})\s*$/u;

/** "Hand, nail and body cream", "eyes & lashes": what is for nails or lashes beside the skin is for the skin too. */
export const isBesideSkin = (folded: string, mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some(
    ({ tag, start, end }) =>
      (SKIN[mark.tag.role] ?? ANY).includes(tag.role) &&
      JOINED.test(end <= mark.start ? folded.slice(end, mark.start) : folded.slice(mark.end, start)),
  );

/** Shorter Korean words occur by chance inside others: 네일, nail, in 스네일, snail. */
const LONGEST_CHANCE = 2;
const HANGUL = /[\uac00-\ud7a3]/;

/** True of a short Korean word in the midst of another, or across a space between two. */
export function isChance(folded: string, { start, end }: Mark): boolean {
  const word = folded.slice(start, end);
  if (!HANGUL.test(word) || word.replaceAll(' ', '').length > LONGEST_CHANCE) return false;
  return word.includes(' ') || HANGUL.test(folded.charAt(start - 1));
}

/** "Ingrown Hair Serum", "Lotion after Hair Removal": such hair is a matter of the skin. */
export const isOfSkin = (hair: Span, marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.tag.role === 'ingrown' && overlap(mark, hair));
