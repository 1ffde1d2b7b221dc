import type { Kind } from '@/report/report';
import { foldAll } from '@/text/fold';
import type { FoldedText } from '@/text/folded-text';
import { overlap, type Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { isConjunction } from '../claims/negation';
import titleWords from '../words/title-words.json';
import type { Language } from './kind-words';
import { soldIn } from './long-title';
import type { Mark, Noun } from './title-nouns';

/**
 * "Soap & Glory Gift Set": the cleaner that begins a title, before "&" and a word that means nothing, is a name where
 * another noun follows.
 */
export function nameIn(
  { folded }: FoldedText,
  nouns: readonly Noun[],
  marks: readonly Mark[],
): Noun | undefined {
  const first = nouns.find(({ start, kind }) => kind === 'cleanser' && folded.slice(0, start).trim() === '');
  if (!first || !nouns.some(({ start }) => start > first.end) || isHeadFirst(nouns, marks)) return undefined;
  const behind = folded.slice(first.end);
  const words = wordsOf(behind).slice(0, 2);
  const isAnd = ({ start, end }: Span) => isConjunction(behind.slice(start, end));
  const joined = /^\s?[&+]\s?[\p{L}]/u.test(behind) || words.slice(0, 1).some(isAnd);
  const other = words.find((word) => !isAnd(word));
  const means = (word: Span) =>
    [...nouns, ...marks].some(
      ({ start, end }) => start - first.end < word.end && end - first.end > word.start,
    );
  return joined && other && !means(other) ? first : undefined;
}

/** What parts a thing from its variant, its line or its size. */
export const VARIANT = /\s[-–—|·•]\s|[,:]\s/;

/** Nouns that say how a thing looks and hardly what it is: gels. */
export const FORMS: ReadonlySet<string> = new Set(foldAll(titleWords.forms));

/** Nouns that say what a thing does: a "Clarifying Lotion Daily Exfoliator" is a lotion, a "Mask & Treatment" a mask. */
const JOBS: ReadonlySet<string> = new Set(foldAll(titleWords.jobs));
const WITH_JOBS: ReadonlySet<Kind> = new Set(['toner-like', 'cleanser', 'mask']);

/** Waters that are also a scent of something else. */
const SCENTS: ReadonlySet<string> = new Set(foldAll(titleWords.scents));

/** When it is used, behind a noun that says what it is. */
const TIMES: ReadonlySet<string> = new Set(foldAll(titleWords.times));

/** "2in1", "3-in-1", "2 en 1", "2w1", "2 в 1", or in words. */
const IN_ONE = new RegExp(
  [
    `\\d[\\s-]?(?:${foldAll(titleWords.inOne.between).join('|')})[\\s-]?1(?!\\d)`,
    `(?<!\\p{L})(?:${foldAll(titleWords.inOne.words).join('|')})(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** "Cleanser & Toner 2-in-1". Folded. */
export const isInOne = (folded: string): boolean => IN_ONE.test(folded);

/** The noun that says what the thing is: the first or the last of the title, by the grammar of its language. */
export function pickNoun(
  { folded }: FoldedText,
  all: readonly Noun[],
  marks: readonly Mark[],
): Noun | undefined {
  const nouns = soldIn(folded, all);
  // "Cleansing Milk & Toner 2-in-1": a toner that also cleanses is a cleanser.
  const cleanser = nouns.find(({ kind, strength }) => kind === 'cleanser' && strength === 'firm');
  if (cleanser && nouns.length > 1 && isInOne(folded)) return cleanser;
  const tail = tailOf(folded, nouns, marks);
  const before = nouns.filter(({ end }) => end <= tail);
  const head = before.length > 0 ? before : nouns;
  if (isHeadFirst(nouns, marks))
    return head.toSorted((one, other) => one.start - other.start || other.end - one.end)[0];
  const last = head.toSorted((one, other) => other.end - one.end || one.start - other.start);
  const [picked] = last;
  return picked && (nounBefore(folded, picked, last) ?? picked);
}

/** The noun to which the last one leaves the word; `last` are those of the title, from its end. */
function nounBefore(folded: string, picked: Noun, last: readonly Noun[]): Noun | undefined {
  const before = last.filter(({ end }) => end <= picked.start);
  // "Shaving Cream - Aloe Water": the variant follows a dash.
  const first = before.find(
    ({ end, strength }) => strength !== 'vague' && VARIANT.test(folded.slice(end, picked.start)),
  );
  if (picked.strength === 'vague' && picked.kind === 'other' && first) return first;
  // "Face Cream Rosewater": what it smells of follows the noun.
  const scented = SCENTS.has(picked.word)
    ? before.find(({ kind, strength }) => kind !== picked.kind && strength !== 'vague')
    : undefined;
  if (scented) return scented;
  const done = JOBS.has(picked.word)
    ? last.find(({ kind, strength }) => WITH_JOBS.has(kind) && strength === 'firm')
    : undefined;
  if (done) return done;
  // "Cleanser Treatment", "Toner Oil", "Peeling Gel", "Toner After Shave": such a last noun leaves the word to the noun right before it.
  const adjacent = before.find(({ end }) => /^[\s-]*$/.test(folded.slice(end, picked.start)));
  // "Night Peel Overnight Gel": a gel is how the peel looks.
  const peel = FORMS.has(picked.word)
    ? before.find(({ kind, word }) => kind === 'peel' && !JOBS.has(word))
    : undefined;
  if (peel) return peel;
  const leaves = picked.strength === 'vague' || FORMS.has(picked.word) || TIMES.has(picked.word);
  return leaves && adjacent && adjacent.strength !== 'vague' ? adjacent : undefined;
}

/** Where the words begin that say for whom or with what: "Toner for Sensitive Skin". */
export function tailOf(folded: string, nouns: readonly Noun[], marks: readonly Mark[]): number {
  const spoken = new Set(['en', ...nouns.flatMap(({ languages }) => languages.map(({ name }) => name))]);
  const tail = marks.find(
    (mark) =>
      mark.tag.role === 'tail' &&
      spoken.has(mark.tag.language.name) &&
      folded[mark.start - 1] === ' ' &&
      // "In-Shower Mask": the "in" belongs to the shower.
      !marks.some((other) => other.tag.role === 'rinsedOff' && overlap(other, mark)) &&
      nouns.some((noun) => noun.end <= mark.start) &&
      !nouns.some((noun) => overlap(noun, mark)),
  );
  return tail?.start ?? folded.length;
}

/** Counts the letters of words that only languages with the head first, or last, have. */
function isHeadFirst(nouns: readonly Noun[], marks: readonly Mark[]): boolean {
  const words: (Span & { head: Language['head'] | 'either' })[] = [];
  const say = ({ start, end }: Span, { head }: Language) => {
    const same = words.find((word) => word.start === start && word.end === end);
    if (!same) words.push({ start, end, head });
    else if (same.head !== head) same.head = 'either';
  };
  for (const noun of nouns) for (const language of noun.languages) say(noun, language);
  for (const mark of marks)
    if (mark.tag.role === 'signs' || mark.tag.role === 'face') say(mark, mark.tag.language);
  let first = 0;
  for (const { start, end, head } of words)
    if (head !== 'either') first += head === 'first' ? end - start : start - end;
  return first > 0;
}
