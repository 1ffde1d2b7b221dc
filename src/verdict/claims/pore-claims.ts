import { foldCase } from '@/text/fold';
import { fold } from '@/text/folded-text';
import type { Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { wordsOf } from '@/text/words';
import { isConjunction, isConjunctionIn, isFiller } from './negation';
import { type Clause, clausesOf } from './pore-clauses';
import { isObjectOf, narrows, type Said } from './pore-object';
import { softens } from './pore-softening';
import {
  ABOUT_PORES,
  findPoreWords,
  isAdjectiveLast,
  isMisspeltSoftening,
  type PoreRole,
  type PoreTag,
  type PoreWord,
} from './pore-words';

/** A promise that pores get smaller. Offsets count in the printed text. */
export interface PoreClaim extends Span {
  text: string;
}

/** How many characters a denial reaches over. */
const REACH_OF_DENIAL = 30;

/** Promises of smaller pores in `text`. "Refines", "unclogs" and anything "visibly" or "the look of" is not one. */
export function poreClaims(text: string): PoreClaim[] {
  if (!text || !ABOUT_PORES.test(foldCase(text))) return [];
  const whole = fold(text);
  const hits = findPoreWords(whole);
  let next = 0;
  return clausesOf(whole.folded).flatMap((span) => {
    const from = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < span.end) next++;
    const inside = hits.slice(from, next).filter(({ start, end }) => start >= span.start && end <= span.end);
    const claim = claimOf({ ...span, folded: whole.folded }, inside);
    if (!claim) return [];
    const at = whole.toRaw(claim.start, claim.end);
    return [{ text: text.slice(at.start, at.end), ...at }];
  });
}

/** What a promise is made of; the other words take it back. */
const PROMISING: ReadonlySet<PoreRole> = new Set([
  'pores',
  'smaller',
  'like',
  'after',
  'phrases',
  'opening',
  'size',
  'object',
]);

/** The first promise of a clause, in whichever language it is. */
function claimOf(clause: Clause, hits: readonly PatternHit<PoreTag>[]): Span | undefined {
  const languages = new Set(
    hits
      .filter(({ tag }) => tag.role === 'pores' || tag.role === 'phrases' || tag.role === 'opening')
      .map(({ tag }) => tag.language),
  );
  for (const language of languages) {
    // Spanish and Portuguese share their pores: a promise of one may be taken back by a word of the other, but "di" is
    // "of" in Italian, whatever it is in Indonesian.
    const own = new Set(hits.filter(({ tag }) => tag.language === language).map(({ start }) => start));
    const words = hits
      .filter(
        ({ tag, start }) =>
          tag.language === language ||
          (!PROMISING.has(tag.role) && languages.has(tag.language) && !own.has(start)),
      )
      .map(({ tag, start, end }) => ({ tag: tag.role, start, end }));
    const found = claimIn(clause, words, language);
    if (found) return found;
  }
  return undefined;
}

const ofRole = (words: readonly PoreWord[], role: PoreRole) => words.filter(({ tag }) => tag === role);

function claimIn(clause: Clause, words: readonly PoreWord[], language: string): Span | undefined {
  const opens = ({ start }: Span) => !/[\p{L}\p{N}]/u.test(clause.folded.slice(clause.start, start));
  // "Can you shrink pores?" promises nothing, "Want to shrink your pores?" does.
  if (clause.asked && ofRole(words, 'asks').some(opens)) return undefined;
  const opening = ofRole(words, 'opening').filter(
    ({ start }) => clause.folded.slice(clause.start, start).trim() === '',
  );
  const phrases = ofRole(words, 'phrases');
  const candidates = [...phrases, ...opening, ...promises(clause, words, language)].sort(
    (one, other) => one.start - other.start,
  );
  if (candidates.length === 0) return undefined;
  const soft = [...ofRole(words, 'soft'), ...misspelt(clause)];
  const denied = ofRole(words, 'not');
  return candidates.find(
    ({ start, end }) =>
      !soft.some((word) => softens({ folded: clause.folded, words, language }, word, { start, end })) &&
      !denied.some(
        (word) =>
          // "Sans pores" is a promise with its own denial in it.
          (word.end <= (phrases.some((phrase) => phrase.start === start) ? start : end) &&
            word.end > start - REACH_OF_DENIAL) ||
          closes(clause.folded, { start, end }, word),
      ),
  );
}

/** "Verschließt die Poren nicht": the denial is the last word, "nicht nur" is not one. */
const closes = (folded: string, promise: Span, denial: Span): boolean =>
  denial.start >= promise.end &&
  folded.slice(promise.end, denial.start).trim() === '' &&
  /^\s*(?:[.,;!?)\n]|$)/.test(folded.slice(denial.end, denial.end + REACH_OF_DENIAL));

const misspelt = ({ folded, start, end }: Clause): Span[] =>
  wordsOf(folded.slice(start, end))
    .map((word) => ({ start: word.start + start, end: word.end + start }))
    .filter((word) => isMisspeltSoftening(folded.slice(word.start, word.end)));

/** What may come between pores and a quality after them: "pores smaller", "pores will be gone", "pores: gone". */
const BEHIND = /^\s+(?:[^\s,]+\s){0,2}$/;
const BEHIND_COLON = /^(?:\s?[:–—-])?\s+(?:[^\s,]+\s){0,2}$/;

/** A shrinking word or a quality with the pores that it is about: "tightens and closes your pores". */
function promises({ folded }: Clause, words: readonly PoreWord[], language: string): Span[] {
  const dirty = ofRole(words, 'dirty');
  const other = ofRole(words, 'other');
  return ofRole(words, 'pores').flatMap((pore) => {
    const said = { folded, words, language };
    let verbs = ofRole(words, 'smaller').filter((verb) => isObjectOf(said, verb, pore));
    // "Pore-clogging", "Tight Pore-Refining Toner": the pore is the object of another verb.
    if (ofRole(words, 'held').some(({ start }) => isGluedTo(folded, pore, start))) return [];
    const isDirty = dirty.some(({ start }) => isGluedTo(folded, pore, start));
    // "Resserre les pores obstrués" is about their size all the same.
    if (isDirty) verbs = isAdjectiveLast(language) ? verbs.filter((verb) => narrows(said, verb)) : [];
    if (isDirty && verbs.length === 0) return [];
    if (other.some(({ start }) => start === pore.end + 1 && folded.charAt(pore.end) === '-')) return [];
    // "Dirt in pores: gone" is about the dirt.
    const into = words.some(({ tag, end }) => tag === 'into' && end <= pore.start);
    const before = ofRole(words, 'like').filter(
      ({ end }) => end <= pore.start && isRightBefore(folded.slice(end, pore.start)),
    );
    // "Clogged pores: gone" is about the plugs.
    const wasDirty = dirty.some(
      ({ end }) => end <= pore.start && folded.slice(end, pore.start).trim() === '',
    );
    const after = ofRole(words, 'after').filter(
      ({ start }) =>
        !wasDirty && start >= pore.end && isSaidOf(said, pore, start, into ? BEHIND : BEHIND_COLON),
    );
    return [...verbs, ...before, ...after].map((word) => ({
      start: Math.min(word.start, pore.start),
      end: Math.max(word.end, pore.end),
    }));
  });
}

const isGluedTo = (folded: string, pore: Span, at: number): boolean =>
  at >= pore.end && /^[\s-]*$/.test(folded.slice(pore.end, at));

/** "Pores will be gone", "pores and shine are reduced"; but not "pores for reduced shine", "unclogs pores and shine is". */
function isSaidOf({ folded, words, language }: Said, pore: Span, at: number, behind: RegExp): boolean {
  const between = folded.slice(pore.end, at);
  const spoken = between.split(/\s+/).filter(Boolean);
  const [first] = spoken;
  if (first === undefined) return behind.test(between);
  if (words.some(({ tag, start }) => tag === 'into' && start > pore.end && start < at)) return false;
  if (!/^[&+]$/.test(first) && !isConjunctionIn(language, first)) return behind.test(between);
  const [noun, ...verbs] = spoken.slice(1).filter((word) => !isFiller(word));
  if (!noun || verbs.length === 0 || verbs.length > 2 || /[,:;]/.test(between)) return false;
  return !words.some(({ tag, end }) => (tag === 'other' || tag === 'smaller') && end <= pore.start);
}

/** "Smaller pores", "smaller and finer pores", but "Zero Oil Deep Pore Cleanser" has no oil. */
function isRightBefore(between: string): boolean {
  const [first, ...rest] = wordsOf(between).map(({ start, end }) => between.slice(start, end));
  if (/[,;:]/.test(between)) return false;
  return first === undefined || (isConjunction(first) && rest.length === 1);
}
