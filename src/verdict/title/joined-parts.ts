import { foldCase } from '@/text/fold';
import { wordsOf } from '@/text/words';
import { isConjunction } from '../claims/negation';

/** What joins the members of a row. */
const SIGN = /[&+/,、，]/;

/** True of text that joins what stands around it, and says nothing else: "&", ", ", "et". Folded. */
export function isJoint(between: string): boolean {
  const joint = between.trim();
  return (joint.length === 1 && SIGN.test(joint)) || isConjunction(joint);
}

/** True where a row goes on between two words: "Serum, Night Cream", "Cleanser and soothing Toner". Folded. */
export const isRow = (between: string): boolean =>
  SIGN.test(between) || wordsOf(between).some(({ start, end }) => isConjunction(between.slice(start, end)));

/** The members of a row: "Bath" and "Body" of "Bath & Body", all of "Body Wash". */
export function joinedParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of wordsOf(text))
    if (isConjunction(foldCase(text.slice(start, end)))) {
      parts.push(text.slice(from, start));
      from = end;
    }
  parts.push(text.slice(from));
  return parts.flatMap((part) => part.split(SIGN)).filter((part) => part.trim() !== '');
}
