import { isWithin, type Span } from '@/text/span';
import { clauseOf, type Sentence, type Word } from './how-to-sentences';
import type { Role } from './instruction-words';

/**
 * "Rinse off the next morning", "apply before bed; in the morning, rinse": what stays on all night, or all day, is
 * taken off some time, as everything is. "In the morning, lather and rinse" is how it is used in the morning.
 */
export function isNextTime(sentences: readonly Sentence[], index: number, verb: Span): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const { hits } = sentence;
  const clause = clauseOf(sentence, verb);
  const isUsed = (from: number, to: number) =>
    hits.some(({ tag, start, end }) => (tag === 'apply' || tag === 'duration') && start >= from && end <= to);
  const isOfRinse = (hit: Word) =>
    isWithin(hit, clause) || (hit.end <= verb.start && !isUsed(hit.end, verb.start));
  if (hits.some((hit) => hit.tag === 'later' && isOfRinse(hit))) return true;

  const before = sentences.slice(0, index + 1).flatMap((one) => one.hits);
  /** Put on at one time of day, taken off at the other. */
  const isOther = (put: Role, off: Role) =>
    hits.some((hit) => {
      if (hit.tag !== off || !(isWithin(hit, clause) || !isUsed(sentence.start, verb.start))) return false;
      const at = Math.min(hit.start, verb.start);
      const said = before.filter(({ tag, end }) => tag === put && end <= at);
      return (
        said.some(({ end }) => end <= sentence.start) ||
        (said.length > 0 && before.some(({ tag, end }) => tag === 'apply' && end <= at))
      );
    });
  return isOther('evening', 'morning') || isOther('morning', 'evening');
}
