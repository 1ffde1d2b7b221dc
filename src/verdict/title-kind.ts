import type { Kind } from '@/report/report';
import { type FoldedText, fold } from '@/text/folded-text';
import { memoise } from '@/text/memoise';
import type { Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { isLetterAt, wordsOf } from '@/text/words';
import { type KindEvidence, nounWeight, WEIGHTS } from './kind-evidence';
import {
  findMarks,
  findNouns,
  type Language,
  type MarkRole,
  type MarkTag,
  type NounTag,
  nounsByEnding,
} from './kind-words';
import { isDenied } from './negation';
import titleWords from './words/title-words.json';

/** A noun of the title, with every language that has it. */
interface Noun extends Omit<NounTag, 'language'>, Span {
  word: string;
  languages: Language[];
}

type Mark = PatternHit<MarkTag>;

/** What a title says of the kind. */
export interface TitleSigns {
  evidence: KindEvidence[];
  /** A noun like "lotion" or "water", which is a toner where it is used like one. */
  mayBeToner: string | null;
  /** "Set", "duo", "kit": several products, or one in a box. */
  kit: string | null;
}

/** Reads the signs of a title; memoised, since category steps and kits ask for the same ones. */
export const titleSigns = memoise(readSigns, 500);

/** True where one of the words says what the product is. */
export const namesKind = (title: string): boolean => {
  const { evidence, kit } = titleSigns(title);
  return evidence.length > 0 || kit !== null;
};

function readSigns(title: string): TitleSigns {
  const text = fold(withoutSize(title));
  const marks = findMarks(text);
  const found = nounsOf(text, marks);
  const kit = found.find(({ kind }) => kind === 'kit');
  const nouns = found.filter(({ kind }) => kind !== 'kit');
  const picked = pickNoun(text, nouns, marks);
  const likeToner = marks.find(({ tag }) => tag.role === 'likeToner');
  const vague = !picked || picked.strength === 'vague';
  return {
    evidence: [...nounEvidence(text, nouns, picked), ...partEvidence(text, marks, picked)],
    mayBeToner: vague && likeToner ? text.folded.slice(likeToner.start, likeToner.end) : null,
    kit: kit?.word ?? null,
  };
}

/** Every noun that tells a kind, without those that a longer one holds. */
function nounsOf(text: FoldedText, marks: readonly Mark[]): Noun[] {
  const { folded } = text;
  const whole = merged(
    findNouns(text).map(({ tag, hit }) => ({
      ...tag,
      languages: [tag.language],
      start: hit.start,
      end: hit.end,
      word: folded.slice(hit.start, hit.end),
    })),
  );
  const all = [...whole, ...compoundsOf(folded, whole)].filter(
    (noun) => !isDenied(folded, { ...noun, phrase: noun.word }) && !isBareSkin(folded, noun),
  );
  // A mist for face and body is a face mist.
  const forFace = all.filter(({ kind }) => kind !== 'body' && kind !== 'lip');
  const kept = marks.some(({ tag }) => tag.role === 'face') && forFace.length > 0 ? forFace : all;
  return kept.filter((noun) => !kept.some((other) => holds(other, noun)));
}

/** Many languages have a "serum": one noun of all of them. */
function merged(nouns: readonly Noun[]): Noun[] {
  const byPlace = new Map<string, Noun>();
  for (const noun of nouns) {
    const key = `${noun.start}-${noun.end}-${noun.kind}`;
    const same = byPlace.get(key);
    if (same) same.languages.push(...noun.languages);
    else byPlace.set(key, noun);
  }
  return [...byPlace.values()];
}

const holds = (outer: Span, inner: Span) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** "Kräutertonic", "Reinigingstonic": the last part of a compound is its noun. */
function compoundsOf(folded: string, whole: readonly Noun[]): Noun[] {
  return wordsOf(folded).flatMap(({ start, end }) => {
    if (whole.some((noun) => noun.start <= start && noun.end >= end)) return [];
    for (let from = start + 2; from < end; from++) {
      const tag = nounsByEnding.get(folded.slice(from, end));
      if (tag) return [{ ...tag, languages: [tag.language], start, end, word: folded.slice(start, end) }];
    }
    return [];
  });
}

/** Korean toners are called "skin", but as the last word of the title alone, and of no skin type. */
function isBareSkin(folded: string, { start, end, word }: Noun): boolean {
  if (!titleWords.skin.includes(word)) return false;
  const before = folded.slice(0, start).trimEnd();
  const glued = isLetterAt(folded, start - 1);
  const last = before.split(' ').at(-1) ?? '';
  return glued || /[\p{L}\p{N}]/u.test(folded.slice(end)) || titleWords.skinTypes.includes(last);
}

/** The noun that says what the thing is: the first or the last of the title, by the grammar of its language. */
function pickNoun({ folded }: FoldedText, nouns: readonly Noun[], marks: readonly Mark[]): Noun | undefined {
  const tail = tailOf(folded, nouns, marks);
  const before = nouns.filter(({ end }) => end <= tail);
  const head = before.length > 0 ? before : nouns;
  if (isHeadFirst(nouns, marks))
    return head.toSorted((one, other) => one.start - other.start || other.end - one.end)[0];
  const last = head.toSorted((one, other) => other.end - one.end || one.start - other.start);
  const [picked] = last;
  // "Cleanser Treatment", "Toner Oil": such a last noun leaves the word to the noun right before it.
  const adjacent = last.find(
    ({ end }) => picked && end <= picked.start && /^[\s-]*$/.test(folded.slice(end, picked.start)),
  );
  return picked?.strength === 'vague' && adjacent && adjacent.strength !== 'vague' ? adjacent : picked;
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
  const words = new Map<string, Set<string>>();
  const spoken = [
    ...nouns.flatMap(({ languages, start, end }) => languages.map(({ head }) => ({ head, start, end }))),
    ...marks
      .filter(({ tag }) => tag.role === 'signs' || tag.role === 'face')
      .map(({ tag, start, end }) => ({ head: tag.language.head, start, end })),
  ];
  for (const { head, start, end } of spoken) {
    const key = `${start}-${end}`;
    words.set(key, (words.get(key) ?? new Set()).add(head));
  }
  let first = 0;
  for (const [key, heads] of words) {
    if (heads.size > 1) continue;
    const [start = 0, end = 0] = key.split('-').map(Number);
    first += heads.has('first') ? end - start : start - end;
  }
  return first > 0;
}

function nounEvidence(
  { folded }: FoldedText,
  nouns: readonly Noun[],
  picked: Noun | undefined,
): KindEvidence[] {
  if (!picked) return [];
  const evidence: KindEvidence[] = [];
  const say = ({ kind, strength, word }: Noun) =>
    evidence.push({
      kind,
      weight: nounWeight(kind, strength),
      from: kind === 'other' && strength === 'vague' ? '' : `title: ${word}`,
    });
  // "Moisturizer + Serum": where the last noun leaves room, the others count a little.
  if (picked.strength !== 'firm')
    for (const { kind, word } of nouns.filter(({ kind, end }) => kind !== picked.kind && end <= picked.start))
      evidence.push({ kind, weight: WEIGHTS.title.beside, from: `title: ${word}` });
  const factor = SUN_FACTOR.exec(folded)?.[0];
  // "SPF 30 Mist": a mist that protects from the sun is no face mist.
  if (!(picked.kind === 'toner-like' && factor)) say(picked);
  // "Body Lotion Toner", "Lip Serum Cream": whatever the last noun is, it is for the body or the lips.
  for (const noun of nouns)
    if (noun !== picked && (noun.kind === 'body' || noun.kind === 'lip') && noun.end <= picked.end) say(noun);
  if (factor) evidence.push({ kind: 'sunscreen', weight: WEIGHTS.title.sunFactor, from: `title: ${factor}` });
  return evidence;
}

/** "Hair", "body", "lip", "self-tan", and "linen" beside a mist. */
function partEvidence(
  { folded }: FoldedText,
  marks: readonly Mark[],
  picked: Noun | undefined,
): KindEvidence[] {
  const of = (role: MarkRole) => marks.filter(({ tag }) => tag.role === role);
  const said = (kind: Kind, weight: number, mark: Mark): KindEvidence => ({
    kind,
    weight,
    from: `title: ${folded.slice(mark.start, mark.end)}`,
  });
  const [tan] = of('tan');
  const evidence = tan ? [said('body', WEIGHTS.part.tan, tan)] : [];
  const mayScent = picked?.kind === 'toner-like' || (picked?.kind === 'other' && picked.strength === 'vague');
  const scented =
    mayScent && of('household').find((mark) => mark.end <= picked.start || mark.start >= picked.end);
  if (scented) evidence.push(said('off-topic', WEIGHTS.part.household, scented));
  const [elsewhere] = of('elsewhere');
  if (elsewhere) evidence.push(said('off-topic', WEIGHTS.part.elsewhere, elsewhere));
  if (of('face').length > 0) return evidence;
  const [hair] = of('hair');
  if (hair) evidence.push(said('off-topic', WEIGHTS.part.hair, hair));
  for (const role of ['body', 'lip'] as const) {
    const mark = of(role).find((one) => picked && isBeside(folded, one, picked));
    if (mark) evidence.push(said(role, WEIGHTS.part[role], mark));
  }
  return evidence;
}

/** "Body Repairing Serum" is for the body, "The Body Shop Tea Tree Toner" is not. */
function isBeside(folded: string, mark: Mark, noun: Noun): boolean {
  if (mark.start >= noun.start && mark.start < noun.end) return true;
  const [from, to] = mark.end <= noun.start ? [mark.end, noun.start] : [noun.end, mark.start];
  const between = wordsOf(folded.slice(from, to)).length;
  return mark.tag.language.head === 'first' || to === mark.start ? between <= 4 : between <= 1;
}

const anyOf = (list: readonly string[]) => list.map((word) => word.replaceAll('.', '\\.?')).join('|');
/** "SPF 30", "LSF50", "PA+++": after folding. */
const SUN_FACTOR = new RegExp(`(?<![\\p{L}])(?:${anyOf(titleWords.sunFactors)})\\s?\\d{2}|pa\\+{2}`, 'u');

/** Sizes, counts and brackets say nothing of what a thing is. */
const SIZE = new RegExp(
  [
    '[([][^)\\]([]{0,80}[)\\]]',
    `\\b\\d+(?:[.,]\\d+)?\\s?(?:${anyOf(titleWords.units)})(?![\\p{L}])`,
    `\\s[-–|·]\\s(?:${anyOf(titleWords.packs)})\\s.*$`,
  ].join('|'),
  'giu',
);

/** A title without its sizes. */
const withoutSize = (title: string): string => title.replace(SIZE, ' ').trim();
