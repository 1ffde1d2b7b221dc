import { isWithin, type Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { isConjunctionIn, isFiller } from './negation';
import { isVerbLast, type PoreRole, type PoreWord } from './pore-words';

/** How many characters a verb reaches over to its pores, or they to it. */
const REACH = 60;
/** How many words may come between the verb and its pores: "tightens and closes your pores". */
const mostBetween = 4;
/** How many characters may come between pores with their particle and the verb: 毛穴をキュッと引き締める. */
const mostAfterObject = 10;

/** A folded text with its words of one language. */
export interface Said {
  folded: string;
  words: readonly PoreWord[];
  language: string;
}

/** Whether it is the pores that `verb` makes smaller, and not the oil in them. */
export function isObjectOf(said: Said, verb: PoreWord, pore: Span): boolean {
  // "Trækker porerne sammen": the verb is around them.
  if (verb.start < pore.start && verb.end > pore.end) return true;
  if (verb.start >= pore.end)
    return (
      verb.start - pore.end <= REACH &&
      (isRightAfter(said, pore, verb) || (isVerbLast(said.language) && endsRow(said, pore, verb)))
    );
  if (verb.end > pore.start || pore.start - verb.end > REACH) return false;
  const last = knownLastOfRow(said, verb);
  if (last === null) return false;
  const narrowing = narrows(said, verb);
  return (
    isDirect(said, last, pore.start, narrowing) ||
    (narrowing && !hasObject(said, verb) && isPurpose(said, last, pore.start))
  );
}

/** "Tightening Serum for Large Pores": what it tightens stands behind "for", and no other object before it. */
function isPurpose({ folded, words }: Said, from: number, to: number): boolean {
  const between = words.filter(({ start, end }) => start >= from && end <= to);
  const purpose = between.find(({ tag }) => tag === 'purpose');
  if (!purpose || /[,;:]/.test(folded.slice(from, to))) return false;
  const isSize = (word: Span) => between.some(({ tag, ...hit }) => tag === 'size' && isWithin(word, hit));
  const behind = wordsIn(folded, purpose.end, to);
  const before = between.filter(({ tag, start }) => start < purpose.start && OBJECTS.has(tag));
  return (
    before.length === 0 &&
    wordsIn(folded, from, purpose.start).length <= mostBetween &&
    behind.every((word) => isSize(word) || isFiller(folded.slice(word.start, word.end)))
  );
}

/** What else may be made smaller, or done to pores. */
const OBJECTS: ReadonlySet<PoreRole> = new Set(['beside', 'other', 'risk', 'dirty', 'into', 'of']);

const wordsIn = (folded: string, from: number, to: number): Span[] =>
  wordsOf(folded.slice(from, to)).map(({ start, end }) => ({ start: start + from, end: end + from }));

/** "Shrinks", "tightens": said of clogged pores, it is still about their size. */
export const narrows = ({ words }: Said, verb: Span): boolean =>
  words.some(({ tag, start }) => tag === 'narrows' && start === verb.start);

/** Whether nothing from `from`, the end of a verb, to the pores has another object. */
function isDirect({ folded, words, language }: Said, from: number, to: number, narrowing: boolean): boolean {
  const text = folded.slice(from, to);
  const spoken = wordsOf(text).map(({ start, end }) => text.slice(start, end));
  if (/[,;:]/.test(text) || spoken.length > mostBetween) return false;
  // "Talg reduzieren und Poren verfeinern": behind a bare "and" the pores are the object of the next verb.
  const and = /^\s*[&+/]/.test(text) || (spoken[0] !== undefined && isConjunctionIn(language, spoken[0]));
  if (and && spoken.every((word) => isConjunctionIn(language, word) || isFiller(word))) return false;
  const between = words.filter(({ start, end }) => start >= from && end <= to);
  const holds = (role: PoreRole) => between.some(({ tag }) => tag === role);
  const isDirt = between.some(({ tag, end }) => {
    const behind = folded.slice(end, to).trim();
    // "Reduces blackheads and pores": the pores are an object as well.
    const isAlso = /^[&+/]$/.test(behind) || isConjunctionIn(language, behind);
    return tag === 'dirty' && !isAlso && !(narrowing && behind === '');
  });
  if (holds('other') || isDirt || holds('risk') || holds('into')) return false;
  const direct = between.some(({ tag, start }) => tag === 'of' && folded.slice(from, start).trim() === '');
  if (holds('of') && !direct && !holds('size')) return false;
  // "Controls oil, shine pores": another object comes right before.
  return !between.some(({ tag, end }) => tag === 'beside' && folded.slice(end, to).trim() === '');
}

/** "Cleanses pores and tightens skin": after the pores only the next word can be about them. */
function isRightAfter({ folded, words }: Said, pore: Span, verb: Span): boolean {
  const text = folded.slice(pore.end, verb.start);
  if (/^[\s-]{0,9}(?:[^\s,]+,\s)?$/.test(text))
    // "Keeps pores clear, minimizing shine": what is done to them is said already.
    return !words.some(({ tag, start, end }) => tag === 'other' && start >= pore.end && end <= verb.start);
  const is = (role: PoreRole) => words.some(({ tag, start }) => tag === role && start === pore.end);
  const [before = '', ...behind] = text.split(/[,、，:]/);
  if (before.length > mostAfterObject) return false;
  return behind.length === 0 ? is('object') : is('accusative') && behind.join('').trim() === '';
}

/** Verbs that share one object: "cleanses, refines, shrinks and tightens pores". */
const mostInRow = 8;
const VERBS: ReadonlySet<PoreRole> = new Set(['smaller', 'other']);
/** What joins two verbs of a row besides "and": nothing but signs and spaces. */
const SIGNS = /^[\s,&+/、，]*$/;

/** The ends that were found: each of the pores around a verb asks for its. */
const rowEnds = new WeakMap<PoreWord, number | null>();

function knownLastOfRow(said: Said, verb: PoreWord): number | null {
  let end = rowEnds.get(verb);
  if (end === undefined) {
    end = lastOfRow(said, verb);
    rowEnds.set(verb, end);
  }
  return end;
}

/**
 * The end of the row of verbs that begins with `verb` and shares one object: "shrinks, cleans and refines pores".
 * That of `verb` itself where no known verb follows, and null where it is another one that has the pores.
 */
function lastOfRow(said: Said, verb: PoreWord): number | null {
  let last: Span = verb;
  let joined = false;
  for (let count = 1; count < mostInRow; count++) {
    const from = last.end;
    const next = said.words.find((word) => VERBS.has(word.tag) && word.start >= from);
    const link = next && linkOf(said, from, next.start);
    if (!next || !link) break;
    joined ||= link === 'and';
    last = next;
  }
  if (last === verb || !joined) return verb.end;
  return hasObject(said, verb) ? null : last.end;
}

/** What stands between two verbs of a row: "and", a comma, or something else. */
function linkOf({ folded, words, language }: Said, from: number, to: number): 'and' | 'comma' | null {
  let and = false;
  let at = from;
  for (const word of wordsOf(folded.slice(from, to))) {
    const [start, end] = [word.start + from, word.end + from];
    if (start < at) continue;
    if (!SIGNS.test(folded.slice(at, start))) return null;
    const manner = words.find(({ tag, ...hit }) => tag === 'manner' && hit.start === start);
    if (!and && isConjunctionIn(language, folded.slice(start, end))) and = true;
    else if (!manner) return null;
    at = manner ? Math.max(end, manner.end) : end;
  }
  const signs = folded.slice(from, to);
  if (at > to || !SIGNS.test(folded.slice(at, to))) return null;
  if (and || /[&+/、]/.test(signs)) return 'and';
  return signs.includes(',') ? 'comma' : null;
}

/** "Oil reducing and unclogging pores", "Fettglanz reduziert und …": what is made smaller comes before it. */
function hasObject({ folded, words }: Said, verb: PoreWord): boolean {
  if (folded.charAt(verb.start - 1) === '-') return true;
  return words.some(
    ({ tag, start, end }) =>
      (tag === 'alone' && start === verb.start) ||
      (tag === 'beside' && end <= verb.start && folded.slice(end, verb.start).trim() === ''),
  );
}

/** In verb-last languages a row of verbs follows its object: "Poren verfeinern und verkleinern". */
function endsRow(said: Said, pore: Span, verb: PoreWord): boolean {
  const { folded, words } = said;
  const other = words.find(({ tag, start }) => tag === 'other' && start >= pore.end);
  if (!other || other.end > verb.start) return false;
  const before = wordsOf(folded.slice(pore.end, other.start)).map((word) => word.start + pore.end);
  const isManner = (at: number) => words.some(({ tag, start }) => tag === 'manner' && start === at);
  if (!/^[^,;:]*$/.test(folded.slice(pore.end, other.start)) || !before.every(isManner)) return false;
  // "… und straffende Pflege": what goes on has an object of its own.
  const behind = wordsOf(folded.slice(verb.end))[0]?.start;
  const ends = !/^\s*\p{L}/u.test(folded.slice(verb.end)) || isManner(verb.end + (behind ?? 0));
  return ends && linkOf(said, other.end, verb.start) === 'and';
}
