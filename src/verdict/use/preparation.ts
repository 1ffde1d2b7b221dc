import { isWithin, overlap, type Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { clauseOf, puttingOn, type Sentence } from './how-to-sentences';
import type { Role } from './instruction-words';

export const COMMA = /[,、，،:：]/;
/** In words: "with a soft, damp" before its noun. */
export const mostBetween = 3;
/** In characters: "after the" before its verb. */
export const ADJACENT = 5;

/**
 * "Cleanse and rinse your face, then massage in": washed before anything was put on, and put on afterwards. After a
 * time ("leave for 10 minutes, wash and rinse") it is the product that comes off.
 */
export function isPreparation(sentences: readonly Sentence[], index: number, verb: Span): boolean {
  const sentence = sentences[index];
  if (!sentence || sentence.hits.some(({ tag, end }) => tag === 'duration' && end <= verb.start))
    return false;
  // Turkish has one verb for both: "yüzünüzü yıkayın". Dutch has halves of it: "was het gezicht, spoel af".
  const ofFace = sentence.hits.some((hit) => hit.tag === 'face' && isWithin(hit, verb));
  const washed = sentence.hits.some(
    ({ tag, start, end }) =>
      tag === 'wash' && (end <= verb.start || (start === verb.start && (end === verb.end || ofFace))),
  );
  // "Rinse face with water, pat dry, then apply": what is rinsed is the face, and nothing was put on it before.
  const clause = clauseOf(sentence, verb);
  const faceRinsed = sentence.hits.some(
    (hit) => hit.tag === 'face' && isWithin(hit, clause) && !overlap(hit, verb),
  );
  if (!washed && !faceRinsed) return false;
  const applied = puttingOn(sentences).filter((hit) => hit.tag === 'apply' && !overlap(hit, verb));
  const until = sentences[index + 1]?.end ?? sentence.end;
  return (
    applied.every(({ start }) => start > verb.start) &&
    applied.some(({ start }) => start > verb.start && start < until)
  );
}

/** True where a rinse is of the hands, of a tool, or done before the product is used. */
export const isOfWashing = (sentence: Sentence, verb: Span): boolean =>
  isOfWashedThing(sentence, verb) || isAfterWashing(sentence, verb);

/** "Wash the brush with soap and rinse well": the rinse goes on with the object of the washing. */
function isOfWashedThing(sentence: Sentence, verb: Span): boolean {
  const { hits } = sentence;
  const wash = hits.findLast(({ tag, end }) => tag === 'wash' && end <= verb.start);
  if (!wash) return false;
  // German and its like put the thing before the verb: "Pinsel waschen und ausspülen".
  const from = clauseOf(sentence, wash).start;
  const between = hits.filter(({ start, end }) => start >= from && end <= verb.start);
  const has = (role: Role) => between.some(({ tag }) => tag === role);
  if (has('face') || has('apply')) return false;
  const [thing] = between.filter(({ tag }) => tag === 'others');
  return thing !== undefined && !between.some(({ tag, end }) => tag === 'with' && end <= thing.start);
}

/** "After washing and rinsing the face": both verbs are done before. */
function isAfterWashing({ folded, hits }: Sentence, verb: Span): boolean {
  const wash = hits.findLast(({ tag, end }) => tag === 'wash' && end <= verb.start);
  if (!wash) return false;
  const between = folded.slice(wash.end, verb.start);
  return (
    !COMMA.test(between) &&
    wordsOf(between).length <= mostBetween &&
    hits.some(({ tag, start, end }) => tag === 'breaks' && start >= wash.end && end <= verb.start) &&
    hits.some(({ tag, end }) => tag === 'previous' && end <= wash.start && wash.start - end <= ADJACENT)
  );
}
