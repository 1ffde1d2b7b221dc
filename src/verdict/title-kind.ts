import type { Kind } from '@/report/report';
import { foldAll } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { memoise } from '@/text/memoise';
import type { Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { nameIn, pickNoun } from './head-noun';
import { type KindEvidence, nounWeight, WEIGHTS } from './kind-evidence';
import { endsLikeToner, findMarks, type MarkRole } from './kind-words';
import { isBesideSkin, isChance } from './part-of-skin';
import { ofOneLanguage } from './title-language';
import { type Mark, type Noun, nounsOf } from './title-nouns';
import { withoutSize } from './title-size';
import { isTexture, washEvidence, washingNoun } from './washing';
import titleWords from './words/title-words.json';

/** What a title says about the kind. */
export interface TitleSigns {
  evidence: KindEvidence[];
  /** A noun like "lotion" or "water", which is a toner where it is used like one. */
  mayBeToner: string | null;
  /** "Toning", "astringent": beside such a noun it says that it is one. */
  tonic: string | null;
  /** "Set", "duo", "kit": several products, or one in a box. */
  kit: string | null;
  /** "Gel", "cream", "milk": what it is for stands in no word of the title. */
  texture: boolean;
  /** "Cleansing", "scrub": it washes. */
  washes: boolean;
}

/** Reads the signs of a title. Memoised: category steps and kits repeat the same ones. */
export const titleSigns = memoise(readSigns, 500);

/** True where one of the words says what the product is. */
export const namesKind = (title: string): boolean => {
  const { evidence, kit } = titleSigns(title);
  return evidence.length > 0 || kit !== null;
};

function readSigns(title: string): TitleSigns {
  const text = fold(withoutSize(title));
  const all = findMarks(text);
  const { nouns: own, marks } = ofOneLanguage(text, { nouns: nounsOf(text, all), marks: all });
  const name = nameIn(text, own, marks);
  const found = own.filter((noun) => noun !== name);
  const kit = found.find(({ kind }) => kind === 'kit');
  const nouns = found.filter(({ kind }) => kind !== 'kit');
  const picked = pickNoun(text, nouns, marks) ?? (kit ? undefined : washingNoun(text, marks));
  const tonic = marks.find(({ tag }) => tag.role === 'tonic');
  const vague = !picked || picked.strength === 'vague';
  const washing = picked ? washEvidence(text, nouns, marks, picked) : [];
  const mayBeToner = vague ? wordLikeToner(text.folded, marks) : null;
  return {
    evidence: [...nounEvidence(text, nouns, picked), ...partEvidence(text, marks, picked), ...washing],
    texture: picked !== undefined && isTexture(picked) && washing.length === 0 && mayBeToner === null,
    // "Wash & Sons Body Cream": where another noun says what it is, the washing is a name.
    washes:
      washing.length > 0 ||
      (picked?.kind === 'cleanser' && !nouns.some(({ kind }) => kind === 'body' || kind === 'lip')),
    tonic: tonic ? text.folded.slice(tonic.start, tonic.end) : null,
    mayBeToner,
    kit: kit?.word ?? null,
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
  picked: Noun | undefined,
): KindEvidence[] {
  const factor = SUN_FACTOR.exec(folded)?.[0];
  // "Daily UV Stick SPF 50": where no noun says what it is, the sun factor does.
  const alone =
    !picked || (picked.strength === 'vague' && (picked.kind !== 'moisturizer' || FLUIDS.has(picked.word)));
  const sun = factor && {
    kind: 'sunscreen' as const,
    weight: alone ? WEIGHTS.title.sunFactorAlone : WEIGHTS.title.sunFactor,
    where: 'title' as const,
    said: factor,
  };
  if (!picked) return sun ? [sun] : [];
  const evidence: KindEvidence[] = [];
  const say = ({ kind, strength, word }: Noun) =>
    evidence.push({
      kind,
      weight: nounWeight(kind, strength),
      where: 'title',
      said: kind === 'other' && strength === 'vague' ? '' : word,
    });
  // "Moisturizer + Serum": where the last noun leaves room, the others count a little.
  if (picked.strength !== 'firm')
    for (const { kind, word } of nouns.filter(({ kind, end }) => kind !== picked.kind && end <= picked.start))
      evidence.push({ kind, weight: WEIGHTS.title.beside, where: 'title', said: word });
  // "SPF 30 Mist": a mist that protects from the sun is no face mist.
  if (!(picked.kind === 'toner-like' && factor)) say(picked);
  // "Body Lotion Toner", "Lip Serum Cream": whatever the last noun is, it is for the body or the lips.
  for (const noun of nouns)
    if (noun !== picked && (noun.kind === 'body' || noun.kind === 'lip') && noun.end <= picked.end) say(noun);
  // "CC+ Illumination Cream": tinted, whatever stands between.
  for (const noun of nouns) if (TINTED.has(noun.word) && picked.kind === 'moisturizer') say(noun);
  if (sun) evidence.push(sun);
  return evidence;
}

/** Lotions and milks are care, whatever their sun factor: "Face Lotion SPF 30". A fluid with one is for the sun. */
const FLUIDS: ReadonlySet<string> = new Set(foldAll(titleWords.fluids));

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
    where: 'title',
    said: folded.slice(mark.start, mark.end),
  });
  const [tan] = of('tan');
  const evidence = tan ? [said('body', WEIGHTS.part.tan, tan)] : [];
  // "Sun protection milk", "crème hydratante solaire": the sun outweighs the cream.
  const [afterSun] = of('afterSun');
  const soothing = picked?.kind === 'moisturizer' ? picked.kind : 'body';
  if (afterSun) evidence.push(said(soothing, WEIGHTS.part.afterSun, afterSun));
  const [sun] = of('sun');
  if (sun && picked && picked.kind !== 'sunscreen') evidence.push(said('sunscreen', WEIGHTS.part.sun, sun));
  const mayScent = picked?.kind === 'toner-like' || (picked?.kind === 'other' && picked.strength === 'vague');
  const scented =
    mayScent &&
    of('face').length === 0 &&
    of('household').find((mark) => mark.end <= picked.start || mark.start >= picked.end);
  if (scented) evidence.push(said('off-topic', WEIGHTS.part.household, scented));
  const [eye] = of('eye');
  if (eye && picked?.strength === 'vague') evidence.push(said('moisturizer', WEIGHTS.part.eye, eye));
  // Nothing is toned around the eyes: an eye essence is a serum.
  if (eye && picked?.kind === 'toner-like' && of('face').length === 0 && isBeside(folded, eye, picked))
    evidence.push(said('serum', WEIGHTS.part.eyeEssence, eye));
  // Micellar water is a cleanser, whatever else it is called: "Micellar Rose Water"; a gel or a milk of it too.
  const [micellar] = of('micellar').filter((mark) => !picked || !isWithin(mark, picked));
  const isWater = picked?.kind === 'toner-like' && of('likeToner').some((mark) => isWithin(mark, picked));
  if (micellar && (picked?.strength !== 'firm' || picked.kind === 'moisturizer' || isWater))
    evidence.push(said('cleanser', WEIGHTS.part.micellar, micellar));
  const whole = (role: MarkRole) =>
    of(role).filter((mark) => !isChance(folded, mark) && !isBesideSkin(folded, mark, marks));
  // Mascara is make-up, and make-up is taken off lashes too; everything else for lashes and brows is not skin care.
  const [lash] = whole('lash');
  if (lash && picked?.kind !== 'makeup' && picked?.kind !== 'cleanser')
    evidence.push(said('off-topic', WEIGHTS.part.elsewhere, lash));
  // "Skin Supplement Serum": some lines of skin care are called after food.
  const [elsewhere] = whole('elsewhere').filter(
    ({ start, end }) =>
      !(LINES.has(folded.slice(start, end)) && picked?.kind !== 'off-topic' && end <= (picked?.start ?? 0)),
  );
  if (elsewhere) evidence.push(said('off-topic', WEIGHTS.part.elsewhere, elsewhere));
  if (of('face').length > 0) return evidence;
  // A cream for hands and nails is for the hands, and so is "Hand Cream Stronger Nails".
  const [hair] = whole('hair').filter((mark) => !(picked?.kind === 'body' && mark.start >= picked.start));
  if (hair) evidence.push(said('off-topic', WEIGHTS.part.hair, hair));
  for (const role of ['body', 'lip'] as const) {
    // "Remover for Eyes and Lips": what is for the lips among others is not for the lips alone.
    const own = of(role).filter((one) => role !== 'lip' || !isBesideSkin(folded, one, marks));
    const mark = own.find((one) => picked && isBeside(folded, one, picked));
    if (mark) evidence.push(said(role, WEIGHTS.part[role], mark));
  }
  return evidence;
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** "Body Repairing Serum" is for the body, "The Body Shop Tea Tree Toner" is not. */
function isBeside(folded: string, mark: Mark, noun: Noun): boolean {
  if (mark.start >= noun.start && mark.start < noun.end) return true;
  const [from, to] = mark.end <= noun.start ? [mark.end, noun.start] : [noun.end, mark.start];
  const between = wordsOf(folded.slice(from, to)).length;
  return mark.tag.language.head === 'first' || to === mark.start ? between <= 4 : between <= 1;
}

const TINTED: ReadonlySet<string> = new Set(titleWords.tinted);

/** Words that name a thing as well as a line of others. */
const LINES: ReadonlySet<string> = new Set(titleWords.lines);

/** "SPF 30", "LSF50", "PA+++": after folding. */
const SUN_FACTOR = new RegExp(`(?<![\\p{L}])(?:${titleWords.sunFactors.join('|')})\\s?\\d{2}|pa\\+{2}`, 'u');
