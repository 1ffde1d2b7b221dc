import type { Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { isConjunctionIn, isFiller } from './negation';
import type { Said } from './pore-object';
import type { PoreRole } from './pore-words';

/** How many characters of a clause a softening word reaches over, before and after the promise. */
const REACH = 60;
const REACH_AFTER = 20;

/** Whether `soft` takes the promise back, and does not belong to another verb or noun of the sentence. */
export function softens(said: Said, soft: Span, promise: Span): boolean {
  if (soft.end <= promise.start - REACH || soft.start >= promise.end + REACH_AFTER) return false;
  if (soft.start >= promise.end)
    return !(
      isOfNextClause(said, soft, promise) ||
      isOfNextVerb(said, soft, promise) ||
      isOfPurpose(said, soft, promise)
    );
  return soft.end > promise.start || !isOfVerbBefore(said, soft, promise);
}

/** "Minimizes pores while visibly improving the complexion". */
const isOfNextClause = ({ words }: Said, soft: Span, promise: Span): boolean =>
  words.some(({ tag, start, end }) => tag === 'while' && start >= promise.end && end <= soft.start);

/** "Shrinks pores and improves the look of lines"; but "minimizes pores and lines visibly" is about both. */
function isOfNextVerb(said: Said, soft: Span, promise: Span): boolean {
  const [first, second] = spoken(said, promise.end, soft.start);
  if (!first || endsAt(said, soft.end)) return false;
  const comma = said.folded.slice(promise.end, first.start).includes(',');
  const next = isConjunctionIn(said.language, textOf(said, first)) ? second : comma ? first : undefined;
  return next !== undefined && isVerbLike(said, next, promise);
}

/** "Closes pores for visibly smoother skin", but "for visibly smaller pores". */
function isOfPurpose(said: Said, soft: Span, promise: Span): boolean {
  const [first, second] = spoken(said, promise.end, soft.start);
  if (!first || second || !isRole(said, first, 'into') || endsAt(said, soft.end)) return false;
  const [next] = spoken(said, soft.end, soft.end + REACH);
  const aboutPores = said.words.some(({ tag, start }) => tag === 'pores' && start >= soft.end);
  return (
    !aboutPores && !(next && (['like', 'after', 'smaller'] as const).some((role) => isRole(said, next, role)))
  );
}

/** "Reduces the look of lines and tightens pores": the look has its verb and its noun before the "and". */
function isOfVerbBefore(said: Said, soft: Span, promise: Span): boolean {
  const between = spoken(said, soft.end, promise.start);
  const [first] = between;
  const last = between.at(-1);
  if (!first || !last || between.length < 3 || !isRole(said, first, 'of')) return false;
  if (!isConjunctionIn(said.language, textOf(said, last))) return false;
  const governing = spoken(said, Math.max(0, soft.start - REACH), soft.start)
    .filter((word) => !isFiller(textOf(said, word)))
    .at(-1);
  const [verb] = spoken(said, promise.start, promise.end);
  return governing !== undefined && verb !== undefined && endsAlike(said, governing, verb);
}

/** A word with the ending of the promise's verb, and no noun beside the pores: "shrinks … improves". */
function isVerbLike(said: Said, word: Span, promise: Span): boolean {
  const [verb] = spoken(said, promise.start, promise.end);
  if (!verb || isFiller(textOf(said, word)) || isRole(said, word, 'beside')) return false;
  return isRole(said, verb, 'smaller') && endsAlike(said, verb, word);
}

const endsAlike = (said: Said, one: Span, other: Span): boolean =>
  textOf(said, one).at(-1) === textOf(said, other).at(-1);

/** Nothing behind that could be softened: "and lines visibly", "visibly in four weeks". */
function endsAt(said: Said, at: number): boolean {
  const [next] = spoken(said, at, at + REACH);
  const gap = said.folded.slice(at, next?.start ?? at + 1);
  if (!next || /[.,;:!?\n]/.test(gap)) return true;
  return (
    isConjunctionIn(said.language, textOf(said, next)) ||
    (isRole(said, next, 'into') && !isRole(said, next, 'of'))
  );
}

const spoken = ({ folded }: Said, from: number, to: number): Span[] =>
  wordsOf(folded.slice(from, to)).map(({ start, end }) => ({ start: start + from, end: end + from }));

const textOf = ({ folded }: Said, { start, end }: Span): string => folded.slice(start, end);

const isRole = ({ words }: Said, word: Span, role: PoreRole): boolean =>
  words.some(({ tag, start }) => tag === role && start === word.start);
