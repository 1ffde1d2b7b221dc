import type { Kind } from '@/report/report';
import { foldAll } from '@/text/fold';
import type { FoldedText } from '@/text/folded-text';
import { isWithin } from '@/text/span';
import { wordsOf } from '@/text/words';
import titleWords from '../words/title-words.json';
import { type KindEvidence, WEIGHTS } from './kind-evidence';
import type { MarkRole } from './kind-words';
import { isBesideSkin, isChance, isOfSkin } from './part-of-skin';
import type { Mark, Noun } from './title-nouns';

/** "SPF 30", "LSF50", "PA+++": after folding. */
export const SUN_FACTOR = new RegExp(
  `(?<![\\p{L}])(?:${titleWords.sunFactors.join('|')})\\s?\\d{2}|pa\\+{2}`,
  'u',
);

/** Nouns of what is sprayed: on the skin, or over make-up. Folded. */
export const MISTS: ReadonlySet<string> = new Set(foldAll(titleWords.mists));

/** A mist that the title says nothing more of: how it is used tells what it is sprayed on. */
export const bareMist = (marks: readonly Mark[], picked: Noun | undefined): string | null =>
  picked && MISTS.has(picked.word) && !marks.some(({ tag }) => tag.role === 'face') ? picked.word : null;

/** "Face and Body Spray", "Spray für das Gesicht": what is sprayed on the face, and on no hair, is a face mist. */
export const isFaceSpray = ({ strength, word }: Noun, marks: readonly Mark[]): boolean =>
  strength === 'vague' &&
  SPRAYS.some((spray) => word.endsWith(spray)) &&
  marks.some(({ tag }) => tag.role === 'face') &&
  !marks.some(({ tag }) => tag.role === 'hair');
const SPRAYS = foldAll(titleWords.sprays);

/** "Hair", "body", "lip", "self-tan", and "linen" beside a mist. */
export function partEvidence(
  { folded }: FoldedText,
  marks: readonly Mark[],
  picked: Noun | undefined,
  kit: boolean,
): KindEvidence[] {
  const of = (role: MarkRole) => marks.filter(({ tag }) => tag.role === role);
  const said = (kind: Kind, weight: number, mark: Mark): KindEvidence => ({
    kind,
    weight,
    where: 'title',
    said: folded.slice(mark.start, mark.end),
  });
  // "Tanning Oil SPF 30": the sun tans, and what protects from it is no self-tan.
  const [tan] = SUN_FACTOR.test(folded) ? [] : of('tan');
  const evidence = tan ? [said('body', WEIGHTS.part.tan, tan)] : [];
  evidence.push(...sunEvidence(marks, picked, said));
  evidence.push(...mistEvidence(marks, picked, said));
  const [eye] = of('eye');
  if (eye && (!picked || picked.strength === 'vague'))
    evidence.push(said('moisturizer', WEIGHTS.part.eye, eye));
  // Nothing is toned around the eyes: an eye essence is a serum.
  if (eye && picked?.kind === 'toner-like' && of('face').length === 0 && isBeside(folded, eye, picked))
    evidence.push(said('serum', WEIGHTS.part.eyeEssence, eye));
  // Micellar water is a cleanser, whatever else it is called: "Micellar Rose Water"; a gel or a milk of it too.
  const [micellar] = of('micellar').filter((mark) => !picked || !isWithin(mark, picked));
  const isWater = picked?.kind === 'toner-like' && of('likeToner').some((mark) => isWithin(mark, picked));
  if (micellar && (picked?.strength !== 'firm' || picked.kind === 'moisturizer' || isWater))
    evidence.push(said('cleanser', WEIGHTS.part.micellar, micellar));
  const whole = (role: MarkRole) =>
    of(role).filter(
      (mark) => !isChance(folded, mark) && !isBesideSkin(folded, mark, marks) && !isOfSkin(mark, marks),
    );
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
    const mark = own.find((one) => !picked || isBeside(folded, one, picked));
    const alone = role === 'lip' ? WEIGHTS.part.lipAlone : WEIGHTS.part.bodyAlone;
    // "Lip Duo": two products for the lips.
    if (mark && (picked || !kit)) evidence.push(said(role, picked ? WEIGHTS.part[role] : alone, mark));
  }
  return evidence;
}

/** "Sun protection milk", "crème hydratante solaire": the sun outweighs the cream, and a mist even more. */
function sunEvidence(marks: readonly Mark[], picked: Noun | undefined, said: Said): KindEvidence[] {
  const [afterSun] = marks.filter(({ tag }) => tag.role === 'afterSun');
  const [sun] = marks.filter(({ tag }) => tag.role === 'sun');
  const evidence: KindEvidence[] = [];
  const soothing = picked?.kind === 'moisturizer' ? picked.kind : 'body';
  if (afterSun) evidence.push(said(soothing, WEIGHTS.part.afterSun, afterSun));
  const weight = picked?.kind === 'toner-like' ? WEIGHTS.part.sunMist : WEIGHTS.part.sun;
  if (sun && picked && picked.kind !== 'sunscreen') evidence.push(said('sunscreen', weight, sun));
  return evidence;
}

type Said = (kind: Kind, weight: number, mark: Mark) => KindEvidence;

/** "Linen" beside a mist scents a room; make-up is set with one. */
function mistEvidence(marks: readonly Mark[], picked: Noun | undefined, said: Said): KindEvidence[] {
  const of = (role: MarkRole) => marks.filter(({ tag }) => tag.role === role);
  const evidence: KindEvidence[] = [];
  const mayScent =
    (picked?.kind === 'toner-like' && !ONLY_SKIN.has(picked.word)) ||
    (picked?.kind === 'other' && picked.strength === 'vague');
  const scented =
    mayScent &&
    of('face').length === 0 &&
    of('household').find((mark) => mark.end <= picked.start || mark.start >= picked.end);
  if (scented) evidence.push(said('off-topic', WEIGHTS.part.household, scented));
  // "Set + Refresh Makeup Mist" is sprayed over make-up, and a "Makeup Removing Mist" takes it off.
  const [setting] = of('setting');
  const [removes] = of('wash');
  if (setting && picked && MISTS.has(picked.word))
    evidence.push(said(removes ? 'cleanser' : 'makeup', WEIGHTS.part.setting, removes ?? setting));
  return evidence;
}

/** "Body Repairing Serum" is for the body, "The Body Shop Tea Tree Toner" is not. */
function isBeside(folded: string, mark: Mark, noun: Noun): boolean {
  if (mark.start >= noun.start && mark.start < noun.end) return true;
  const [from, to] = mark.end <= noun.start ? [mark.end, noun.start] : [noun.end, mark.start];
  const between = wordsOf(folded.slice(from, to)).length;
  // Lips are no part of a brand as bodies are: "Sugar Lip Caramel Hydrating Balm".
  const { language, role } = mark.tag;
  return language.head === 'first' || role === 'lip' || to === mark.start ? between <= 4 : between <= 1;
}

/** No toner is for rooms: "Before Bed Toner", "Dog Rose Toner". */
const ONLY_SKIN: ReadonlySet<string> = new Set(foldAll(titleWords.onlySkin));

/** Words that name a thing as well as a line of others. */
const LINES: ReadonlySet<string> = new Set(titleWords.lines);
