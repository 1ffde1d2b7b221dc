import { foldAll } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { memoise } from '@/text/memoise';
import { isWithin } from '@/text/span';
import { wordsOf } from '@/text/words';
import titleWords from '../words/title-words.json';
import { endsLikeToner } from './compound-words';
import { FORMS, nameIn, pickNoun } from './head-noun';
import { type KindEvidence, nounWeight, WEIGHTS } from './kind-evidence';
import { findMarks } from './kind-words';
import { isKit, isRowOfKinds } from './kit-nouns';
import { partsOfLong } from './long-title';
import { thingIn } from './things';
import { ofOneLanguage } from './title-language';
import { type Mark, type Noun, nounsOf } from './title-nouns';
import { bareMist, isFaceSpray, partEvidence, SUN_FACTOR } from './title-parts';
import { bracketsOf, withoutSize } from './title-size';
import { isTexture, washEvidence, washingNoun } from './washing';

/** What a title says about the kind. */
export interface TitleSigns {
  evidence: KindEvidence[];
  /** A noun like "lotion" or "water", which is a toner where it is used like one. */
  mayBeToner: string | null;
  /** "Toning", "astringent": beside such a noun it says that it is one. */
  tonic: string | null;
  /** "Soap dish", "silk eye mask": a thing, unless it has a formula. */
  thing: string | null;
  /** "Set", "duo", "kit": several products, or one in a box. */
  kit: string | null;
  /** "Serum & Night Cream Set": what is in the set stands in a row. */
  severalInKit: boolean;
  /** "Gel", "cream", "milk": what it is for stands in no word of the title. */
  texture: boolean;
  /** "Cleansing", "scrub": it washes. */
  washes: boolean;
  /** "Mist", and not for the face: what for is told by its use. */
  mist: string | null;
}

/** Reads the signs of a title. Memoised: category steps and kits repeat the same ones. */
export const titleSigns = memoise(readSigns, 500);

/** True where one of the words says what the product is. */
export const namesKind = (title: string): boolean => {
  const { evidence, kit } = titleSigns(title);
  return evidence.length > 0 || kit !== null;
};

function readSigns(title: string): TitleSigns {
  const bare = withoutSize(title);
  const signs = signsOf(bare);
  if (isSaid(signs)) return signs.severalInKit || isElsewhere(signs) ? signs : (inParts(bare) ?? signs);
  return inBrackets(title) ?? signs;
}

const isSaid = ({ kit, evidence }: TitleSigns): boolean =>
  kit !== null || evidence.some(({ weight }) => weight > WEIGHTS.title.vague);

/** Words for hair or a thing count anywhere in a title. */
const isElsewhere = ({ thing, evidence }: TitleSigns): boolean =>
  thing !== null || evidence.some(({ kind }) => kind === 'off-topic');

/** The first part that says a kind; those behind it are not read. */
function inParts(title: string): TitleSigns | undefined {
  for (const part of partsOfLong(title)) {
    const signs = signsOf(part);
    if (isSaid(signs)) return signs;
  }
  return undefined;
}

/** "Quiet Morning (Toner)": brackets that hold a kind and nothing else tell it where the title doesn't. */
function inBrackets(title: string): TitleSigns | undefined {
  return bracketsOf(title)
    .filter((inside) => isNothingBut(fold(inside)))
    .map(signsOf)
    .find(({ evidence }) => evidence.some(({ weight }) => weight > WEIGHTS.title.vague));
}

/** True where every word belongs to a noun, or says for which part of the skin it is. */
function isNothingBut(text: FoldedText): boolean {
  const marks = findMarks(text);
  const nouns = nounsOf(text, marks);
  const [first] = nouns;
  if (!first) return false;
  const joins = marks.filter(
    ({ tag, start }) => tag.role === 'face' || (tag.role === 'tail' && start > first.start),
  );
  return wordsOf(text.folded).every((word) => [...nouns, ...joins].some((one) => isWithin(word, one)));
}

function signsOf(title: string): TitleSigns {
  const text = fold(title);
  const all = findMarks(text);
  const { nouns: own, marks } = ofOneLanguage(text, { nouns: nounsOf(text, all), marks: all });
  const name = nameIn(text, own, marks);
  const found = own.filter((noun) => noun !== name);
  const kit = found.find((noun) => isKit(noun, found));
  const nouns = found.filter(({ kind }) => kind !== 'kit');
  const picked = pickNoun(text, nouns, marks) ?? (kit ? undefined : washingNoun(text, marks));
  const tonic = marks.find(({ tag }) => tag.role === 'tonic');
  const vague = !picked || picked.strength === 'vague';
  const washing = picked ? washEvidence(text, nouns, marks, picked) : [];
  const cleanses = washing.some(({ kind }) => kind === 'cleanser');
  const mayBeToner = vague ? wordLikeToner(text.folded, marks) : null;
  return {
    evidence: [
      ...nounEvidence(text, nouns, marks, picked),
      ...partEvidence(text, marks, picked, kit !== undefined),
      ...washing,
    ],
    texture: picked !== undefined && isTexture(picked) && !cleanses && mayBeToner === null,
    // "Wash & Sons Body Cream": where another noun says what it is, the washing is a name.
    washes:
      cleanses ||
      (picked?.kind === 'cleanser' &&
        !nouns.some(({ kind, start }) => (kind === 'body' || kind === 'lip') && start > picked.start)),
    tonic: tonic ? text.folded.slice(tonic.start, tonic.end) : null,
    thing: thingIn(text, found, marks),
    mayBeToner,
    kit: kit?.word ?? null,
    severalInKit: kit !== undefined && isRowOfKinds(text, nouns),
    mist: bareMist(marks, picked),
  };
}

function wordLikeToner(folded: string, marks: readonly Mark[]): string | null {
  const said =
    marks.find(({ tag }) => tag.role === 'likeToner') ??
    wordsOf(folded).find(({ start, end }) => endsLikeToner(folded.slice(start, end)));
  return said ? folded.slice(said.start, said.end) : null;
}

function nounEvidence(
  { folded }: FoldedText,
  nouns: readonly Noun[],
  marks: readonly Mark[],
  picked: Noun | undefined,
): KindEvidence[] {
  // "Balancing Lotion": of a moisturizer or of a toner.
  const mayTone =
    picked !== undefined &&
    marks.some(({ tag }) => tag.role === 'mayTone') &&
    marks.some((mark) => mark.tag.role === 'likeToner' && isWithin(mark, picked));
  const factor = SUN_FACTOR.exec(folded)?.[0];
  // "Daily UV Stick SPF 50": where no noun says what it is, the sun factor does.
  const alone =
    !picked || (picked.strength === 'vague' && (picked.kind !== 'moisturizer' || FLUIDS.has(picked.word)));
  const sun = factor && {
    kind: 'sunscreen' as const,
    weight: alone
      ? WEIGHTS.title.sunFactorAlone
      : FORMS.has(picked.word)
        ? WEIGHTS.title.sunFactorOfGel
        : WEIGHTS.title.sunFactor,
    where: 'title' as const,
    said: factor,
  };
  if (!picked) return sun ? [sun] : [];
  if (isFaceSpray(picked, marks) && !factor)
    return [{ kind: 'toner-like', weight: WEIGHTS.title.faceSpray, where: 'title', said: picked.word }];
  const evidence: KindEvidence[] = [];
  const say = ({ kind, strength, word }: Noun) =>
    evidence.push({
      kind,
      weight: nounWeight(kind, strength, word),
      where: 'title',
      said: strength === 'vague' && (kind === 'other' || mayTone) ? '' : word,
    });
  // "Moisturizer + Serum": where the last noun leaves room, the others count a little.
  if (picked.strength !== 'firm')
    for (const { kind, word } of nouns.filter(({ kind, end }) => kind !== picked.kind && end <= picked.start))
      evidence.push({ kind, weight: WEIGHTS.title.beside, where: 'title', said: word });
  // "SPF 30 Mist": a mist that protects from the sun is no face mist.
  if (!(picked.kind === 'toner-like' && factor)) say(picked);
  // "Body Lotion Toner", "Lip Serum Cream": whatever the last noun is, it is for the body or the lips.
  for (const noun of nouns)
    if (
      noun !== picked &&
      (noun.kind === 'body' || noun.kind === 'lip') &&
      (noun.end <= picked.end || isSaidAgain(folded, noun, picked))
    )
      say(noun);
  // "CC+ Illumination Cream": tinted, whatever stands between.
  for (const noun of nouns) if (TINTED.has(noun.word) && picked.kind === 'moisturizer') say(noun);
  if (sun) evidence.push(sun);
  return evidence;
}

/** "Baume au Miel - Honey Lip Balm": the title once more, in another language. */
const isSaidAgain = (folded: string, noun: Noun, picked: Noun): boolean =>
  AGAIN.test(folded.slice(picked.end, noun.start)) &&
  !noun.languages.some(({ name }) => picked.languages.some((own) => own.name === name));
const AGAIN = /\s[-–—|/]\s/u;

/** Lotions and milks are care, whatever their sun factor: "Face Lotion SPF 30". A fluid with one is for the sun. */
const FLUIDS: ReadonlySet<string> = new Set(foldAll(titleWords.fluids));

const TINTED: ReadonlySet<string> = new Set(titleWords.tinted);
