import type { FoldedText } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import type { Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { isLetterAt, wordsOf } from '@/text/words';
import { isDenied } from '../claims/negation';
import titleWords from '../words/title-words.json';
import { compoundEndings } from './compound-words';
import { EVERYWHERE, findNouns, type Language, type MarkTag, type NounTag } from './kind-words';
import { findOffers } from './offers';
import { isBesideSkin, isOfSkin } from './part-of-skin';

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
    (noun) =>
      !isDenied(folded, noun, languagesOf(noun)) &&
      !isBareSkin(folded, noun) &&
      !isForSkinToo(folded, noun, marks) &&
      !isAfterSun(noun, marks) &&
      !isNoSet(text, noun) &&
      !isBeforeUse(noun, marks) &&
      !isUsedAround(folded, noun),
  );
  // A mist for face and body is a face mist.
  const sold = withoutGifts(text, all);
  const nouns = sold.filter((noun) => !isSkin(noun) || sold.every(isSkin));
  const forFace = nouns.filter((noun) => !isForPart(noun));
  const kept = !isForFaceToo(folded, nouns, marks) ? nouns : forFace.length > 0 ? forFace : nouns.map(headOf);
  return kept
    .filter((noun) => !kept.some((other) => holds(other, noun)))
    .map((noun) => spokenLike(noun, kept));
}

const isForPart = ({ kind }: Noun): boolean => kind === 'body' || kind === 'lip';

/** "Gesichts- und Körpertonic": the last part of the compound is for the face, too. */
function headOf(noun: Noun): Noun {
  const { nouns } = compoundEndings();
  for (let from = 2; from < noun.word.length; from++) {
    const ending = nouns.get(noun.word.slice(from));
    if (ending && ending.kind !== noun.kind) return { ...noun, ...ending };
  }
  return noun;
}

/**
 * "Face & Lip Scrub", "Face Cream + Body Lotion", "Body Lotion for the Face": what is for the face besides is for the
 * face. In a "Lip Facial Lip Scrub" only the lip scrub is a noun, and nothing joins it to the face.
 */
const isForFaceToo = (folded: string, nouns: readonly Noun[], marks: readonly Mark[]): boolean =>
  marks.some(
    ({ tag, start, end }) =>
      tag.role === 'face' &&
      nouns
        .filter(isForPart)
        .every(
          (part) =>
            end > part.start ||
            JOINED_TO.test(folded.slice(start, part.start)) ||
            nouns.some((noun) => !isForPart(noun) && !holds(part, noun)),
        ),
  );
const JOINED_TO = /(?:[&+/,]|(?<!\p{L})\p{L}{1,3})\s*$/u;

/** Whose denials count; those of any language for a noun that all of them use. */
const languagesOf = ({ languages }: Noun): string[] =>
  languages.some(({ name }) => name === EVERYWHERE) ? [] : languages.map(({ name }) => name);

/** "Eye & Lash Serum" is a serum: its "lash serum" is for the skin too. */
const isForSkinToo = (folded: string, { kind, ...noun }: Noun, marks: readonly Mark[]): boolean =>
  kind === 'off-topic' &&
  (isOfSkin(noun, marks) ||
    marks.some((mark) => mark.start === noun.start && isBesideSkin(folded, mark, marks)));

/** "After Sun Lotion" holds no sun lotion. */
const isAfterSun = ({ kind, ...noun }: Noun, marks: readonly Mark[]): boolean =>
  kind === 'sunscreen' &&
  marks.some(({ tag, start, end }) => tag.role === 'afterSun' && start < noun.end && end > noun.start);

/** "All Set for Sun" is no set. */
const findNoSets = phraseFinder(titleWords.noSets);
/** "Duo+", "Duo(+)": a name, where "Duo + Bag" is one of two things. */
const NAME_SIGN = /^(?:\s?\(\+\)|\+(?!\s?\p{L}{3}))/u;
const isNoSet = (text: FoldedText, { kind, start, end }: Noun): boolean =>
  kind === 'kit' &&
  (NAME_SIGN.test(text.folded.slice(end)) ||
    findNoSets(text).some((hit) => hit.start <= start && hit.end >= end));

/** "Gel-crème" is a word list's German and any language's "gel": it is in the languages of the noun it begins with. */
function spokenLike(noun: Noun, nouns: readonly Noun[]): Noun {
  const begins = nouns.filter(
    (other) => holds(noun, other) && other.start === noun.start && other.kind === noun.kind,
  );
  return { ...noun, languages: [...new Set([noun, ...begins].flatMap(({ languages }) => languages))] };
}

/** "Cream after Cleansing": the cleansing is over. */
const isBeforeUse = ({ kind, start, end }: Noun, marks: readonly Mark[]): boolean =>
  kind === 'cleanser' &&
  marks.some((mark) => mark.tag.role === 'noRinse' && mark.start < start && mark.end >= end);

/** "化粧水前", "before toner": what it is used before or after is another product. */
const AROUND_USE = new RegExp(`^(?:${titleWords.beforeUse.join('|')})`, 'u');
const isUsedAround = (folded: string, { end }: Noun): boolean => AROUND_USE.test(folded.slice(end, end + 2));

/** "Cleansing Foam + Mini Toner Gift": what is given away behind a plus is not what is sold. */
function withoutGifts(text: FoldedText, nouns: readonly Noun[]): readonly Noun[] {
  const { folded } = text;
  if (nouns.length < 2 || !folded.includes('+')) return nouns;
  const offers = findOffers(text);
  if (offers.length === 0) return nouns;
  const isGiven = ({ start, end }: Noun) => {
    const plus = folded.lastIndexOf('+', start);
    const next = folded.indexOf('+', end);
    return (
      nouns.some((other) => other.end <= plus) &&
      offers.some((offer) => offer.start > plus && (next < 0 || offer.end <= next))
    );
  };
  return nouns.filter((noun) => !isGiven(noun));
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
      const ending = nouns.get(folded.slice(from, end));
      if (ending) return [{ ...ending, start, end, word: folded.slice(start, end) }];
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
  return glued || /[\p{L}\p{N}]/u.test(folded.slice(end).replace(PACKED, '')) || isSkinType(before);
}

/** "수분 스킨 기획세트", "스킨 리필": how it is packed. */
const PACKED = new RegExp(`^(?:[\\s+]+(?:${titleWords.packed.join('|')}))+(?!\\p{L})`, 'u');

const isSkinType = (before: string): boolean =>
  titleWords.skinTypes.includes(/(?<!\p{L})\p{L}+$/u.exec(before)?.[0] ?? '');
