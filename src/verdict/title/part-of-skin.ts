import { overlap, type Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { isJoint } from './joined-parts';
import type { MarkRole, MarkTag } from './kind-words';

type Mark = PatternHit<MarkTag>;

/** Which parts are skin beside which: lips beside lashes, lashes beside eyes. */
const SKIN: Partial<Record<MarkRole, readonly MarkRole[]>> = {
  lip: ['face', 'eye', 'body', 'lash'],
};
const ANY: readonly MarkRole[] = ['face', 'eye', 'body'];

/** "Hand, nail and body cream", "eyes & lashes": what is for nails or lashes beside the skin is for the skin too. */
export const isBesideSkin = (folded: string, mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some(
    ({ tag, start, end }) =>
      (SKIN[mark.tag.role] ?? ANY).includes(tag.role) &&
      isBeside(folded, end <= mark.start ? [end, mark.start] : [mark.end, start]),
  );

/** 眼唇, "eyes and lips", needs no sign between. */
const isBeside = (folded: string, [from, to]: readonly [number, number]): boolean =>
  isJoint(folded.slice(from, to)) || (from === to && HAN.test(folded.charAt(from)));

/** Shorter Korean words occur by chance inside others: 네일, nail, in 스네일, snail. */
const LONGEST_CHANCE = 2;
const HANGUL = /[\uac00-\ud7a3]/;
const HAN = /\p{Script=Han}/u;

/** True of a short Korean word in the midst of another, or across a space between two. */
export function isChance(folded: string, { start, end }: Mark): boolean {
  const word = folded.slice(start, end);
  if (!HANGUL.test(word) || word.replaceAll(' ', '').length > LONGEST_CHANCE) return false;
  return word.includes(' ') || HANGUL.test(folded.charAt(start - 1));
}

/** "Ingrown Hair Serum", "Lotion after Hair Removal": such hair is a matter of the skin. */
export const isOfSkin = (hair: Span, marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.tag.role === 'ingrown' && overlap(mark, hair));
