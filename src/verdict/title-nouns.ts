import type { Kind } from '@/report/report';
import { foldAll } from '@/text/fold';
import type { FoldedText } from '@/text/folded-text';
import type { Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { isLetterAt, wordsOf } from '@/text/words';
import { compoundEndings, findNouns, type Language, type MarkTag, type NounTag } from './kind-words';
import { isDenied } from './negation';
import { isBesideSkin } from './part-of-skin';
import titleWords from './words/title-words.json';

/** A noun of the title, with every language that has it. */
export interface Noun extends Omit<NounTag, 'language'>, Span {
  word: string;
  languages: Language[];
}

/** Another significant word of the title. */
export type Mark = PatternHit<MarkTag>;

/** Every noun for a kind, without those inside a longer one. */
export function nounsOf(text: FoldedText, marks: readonly Mark[]): Noun[] {
  const { folded } = text;
  const whole = wholeNouns(text);
  const all = [...whole, ...compoundsOf(folded, whole)].filter(
    (noun) => !isDenied(folded, noun) && !isBareSkin(folded, noun) && !isForSkinToo(folded, noun, marks),
  );
  // A mist for face and body is a face mist.
  const nouns = all.filter((noun) => !isSkin(noun) || all.every(isSkin));
  const forFace = nouns.filter(({ kind }) => kind !== 'body' && kind !== 'lip');
  const kept = marks.some(({ tag }) => tag.role === 'face') && forFace.length > 0 ? forFace : nouns;
  return kept
    .filter((noun) => !kept.some((other) => holds(other, noun)))
    .map((noun) => spokenLike(noun, kept));
}

/** "Eye & Lash Serum" is a serum: its "lash serum" is for the skin too. */
const isForSkinToo = (folded: string, { kind, start }: Noun, marks: readonly Mark[]): boolean =>
  kind === 'off-topic' && marks.some((mark) => mark.start === start && isBesideSkin(folded, mark, marks));

/** "Gel-crème" is a word list's German and any language's "gel": it is in the languages of the noun it begins with. */
function spokenLike(noun: Noun, nouns: readonly Noun[]): Noun {
  const begins = nouns.filter(
    (other) => holds(noun, other) && other.start === noun.start && other.kind === noun.kind,
  );
  return { ...noun, languages: [...new Set([noun, ...begins].flatMap(({ languages }) => languages))] };
}

/** Many languages have a "serum": one noun of all of them. */
function wholeNouns(text: FoldedText): Noun[] {
  const nouns: Noun[] = [];
  const byStart = new Map<number, Noun[]>();
  for (const { tag, hit } of findNouns(text)) {
    const { language, kind, strength } = tag;
    const { start, end } = hit;
    const here = byStart.get(start) ?? [];
    byStart.set(start, here);
    const same = here.find((noun) => noun.end === end && noun.kind === kind);
    if (same) same.languages.push(language);
    else {
      const noun = { kind, strength, languages: [language], start, end, word: text.folded.slice(start, end) };
      here.push(noun);
      nouns.push(noun);
    }
  }
  return nouns;
}

const holds = (outer: Span, inner: Span) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** No compound of a title is longer. */
const longestWord = 40;

/** "Kräutertonic", "Reinigingstonic": the last part of a compound is its noun. */
function compoundsOf(folded: string, whole: readonly Noun[]): Noun[] {
  const { nouns, shortest, longest } = compoundEndings();
  return wordsOf(folded).flatMap(({ start, end }) => {
    if (end - start > longestWord || whole.some((noun) => noun.start <= start && noun.end >= end)) return [];
    for (let from = Math.max(start + 2, end - longest); from <= end - shortest; from++) {
      const tag = nouns.get(folded.slice(from, end));
      if (tag) return [{ ...tag, languages: [tag.language], start, end, word: folded.slice(start, end) }];
    }
    return [];
  });
}

/** In English titles "skin" is a toner only where no other noun says what the thing is. */
const isSkin = ({ word }: Noun) => word === titleWords.bareSkin[0];

/** Korean toners are called "skin", but as the last word of the title alone, and of no skin type. */
function isBareSkin(folded: string, { start, end, word }: Noun): boolean {
  const before = folded.slice(0, start).trimEnd();
  // "Dry Skin Lotion" is a lotion: its skin is a type.
  if (titleWords.bareSkin.some((skin) => word.startsWith(`${skin} `)) && isSkinType(before)) return true;
  if (!titleWords.bareSkin.includes(word)) return false;
  const glued = isLetterAt(folded, start - 1);
  return glued || /[\p{L}\p{N}]/u.test(folded.slice(end)) || isSkinType(before);
}

const isSkinType = (before: string): boolean =>
  titleWords.skinTypes.includes(/(?<!\p{L})\p{L}+$/u.exec(before)?.[0] ?? '');

/** What parts a thing from its variant, its line or its size. */
const VARIANT = /\s[-–—|·•]\s|[,:]\s/;

/** Nouns that say how a thing looks and hardly what it is: gels. */
const FORMS: ReadonlySet<string> = new Set(foldAll(titleWords.forms));

/** Nouns that say what a thing does: a "Clarifying Lotion Daily Exfoliator" is a clarifying lotion. */
const JOBS: ReadonlySet<string> = new Set(foldAll(titleWords.jobs));
const WITH_JOBS: ReadonlySet<Kind> = new Set(['toner-like', 'cleanser']);

/** The noun that says what the thing is: the first or the last of the title, by the grammar of its language. */
export function pickNoun(
  { folded }: FoldedText,
  nouns: readonly Noun[],
  marks: readonly Mark[],
): Noun | undefined {
  const tail = tailOf(folded, nouns, marks);
  const before = nouns.filter(({ end }) => end <= tail);
  const head = before.length > 0 ? before : nouns;
  if (isHeadFirst(nouns, marks))
    return head.toSorted((one, other) => one.start - other.start || other.end - one.end)[0];
  const last = head.toSorted((one, other) => other.end - one.end || one.start - other.start);
  const [picked] = last;
  // "Cleanser Treatment", "Toner Oil", "Peeling Gel": such a last noun leaves the word to the noun right before it.
  const adjacent = last.find(
    ({ end }) => picked && end <= picked.start && /^[\s-]*$/.test(folded.slice(end, picked.start)),
  );
  // "Shaving Cream - Aloe Water": the variant follows a dash.
  const first = last.find(
    ({ end, strength }) =>
      strength !== 'vague' && end <= (picked?.start ?? 0) && VARIANT.test(folded.slice(end, picked?.start)),
  );
  if (picked?.strength === 'vague' && picked.kind === 'other' && first) return first;
  const done = JOBS.has(picked?.word ?? '')
    ? last.find(({ kind, strength }) => WITH_JOBS.has(kind) && strength === 'firm')
    : undefined;
  if (done) return done;
  const leaves = picked?.strength === 'vague' || FORMS.has(picked?.word ?? '');
  return leaves && adjacent && adjacent.strength !== 'vague' ? adjacent : picked;
}

/** Where the words begin that say for whom or with what: "Toner for Sensitive Skin". */
function tailOf(folded: string, nouns: readonly Noun[], marks: readonly Mark[]): number {
  const spoken = new Set(['en', ...nouns.flatMap(({ languages }) => languages.map(({ name }) => name))]);
  const tail = marks.find(
    ({ tag, start, end }) =>
      tag.role === 'tail' &&
      spoken.has(tag.language.name) &&
      folded[start - 1] === ' ' &&
      nouns.some((noun) => noun.end <= start) &&
      !nouns.some((noun) => noun.start < end && start < noun.end),
  );
  return tail?.start ?? folded.length;
}

/** Counts the letters of words that only languages with the head first, or last, have. */
function isHeadFirst(nouns: readonly Noun[], marks: readonly Mark[]): boolean {
  const byStart = new Map<number, (Span & { heads: Set<Language['head']> })[]>();
  const say = ({ start, end }: Span, { head }: Language) => {
    const here = byStart.get(start) ?? [];
    byStart.set(start, here);
    const same = here.find((word) => word.end === end);
    if (same) same.heads.add(head);
    else here.push({ start, end, heads: new Set([head]) });
  };
  for (const noun of nouns) for (const language of noun.languages) say(noun, language);
  for (const mark of marks)
    if (mark.tag.role === 'signs' || mark.tag.role === 'face') say(mark, mark.tag.language);
  let first = 0;
  for (const { start, end, heads } of [...byStart.values()].flat())
    if (heads.size === 1) first += heads.has('first') ? end - start : start - end;
  return first > 0;
}
