import type { Kind } from '@/report/report';
import { foldAll, foldCase } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { memoise } from '@/text/memoise';
import { groupFinder } from '@/text/phrases';
import { wordsOf } from '@/text/words';
import { categoryWeight, type KindEvidence, WEIGHTS, weighKinds } from '../title/kind-evidence';
import { CATEGORIES, findMarks } from '../title/kind-words';
import { findOffers } from '../title/offers';
import { isBesideSkin, isOfSkin } from '../title/part-of-skin';
import { titleSigns } from '../title/title-kind';
import { MISTS } from '../title/title-parts';
import titleWords from '../words/title-words.json';

const findCategories = groupFinder(CATEGORIES.map(({ kind, phrases }) => ({ tag: kind, phrases })));

/** The kind of every category by its folded name, built at the first question. */
let kinds: Map<string, Kind> | undefined;
function kindNamed(folded: string): Kind | undefined {
  kinds ??= new Map(
    CATEGORIES.flatMap(({ kind, phrases }) => phrases.map((name) => [fold(name).folded, kind] as const)),
  );
  return kinds.get(folded);
}

const SKIN: readonly string[] = titleWords.bareSkin;
/** Departments that some shops also put above skin care. */
const NOT_TELLING: ReadonlySet<string> = new Set(foldAll(titleWords.sharedDepartments));

/** "Face care": a product that is called so is a moisturizer, a department is anything. */
const WHOLE_CARE: ReadonlySet<string> = new Set(titleWords.wholeCare.map((name) => fold(name).folded));

/** The kind that a breadcrumb or department names; its last telling step decides. */
export const categoryEvidence = memoise(readCategory, 500);

function readCategory(category: string): KindEvidence[] {
  const steps = stepsOf(category)
    .map(fold)
    .filter(({ folded }) => folded !== '');
  const said = (kind: Kind, step: FoldedText, exact: boolean, most = Infinity): KindEvidence => ({
    kind,
    weight: Math.min(categoryWeight(kind, exact), most),
    where: 'category',
    said: step.raw,
  });
  const last = steps.at(-1);
  if (!last) return [];
  // Anything filed under hair, deodorants or supplements isn't skin care, whatever its name.
  const marks = findMarks(last);
  const mixed = namesSkin(last.folded);
  const other = marks.find(
    (mark) =>
      (mark.tag.role === 'elsewhere' ||
        (mark.tag.role === 'hair' && !mixed && !isBesideSkin(last.folded, mark, marks))) &&
      !isOfSkin(mark, marks),
  );
  if (other) return [{ kind: 'off-topic', weight: WEIGHTS.part.hair, where: 'category', said: last.raw }];
  const elsewhere = steps.find(({ folded }) => kindNamed(folded) === 'off-topic' && !NOT_TELLING.has(folded));
  if (elsewhere) return [said('off-topic', elsewhere, true)];
  // A category called by a vague noun leaves the decision to those around it; so does the department for all of it.
  let vague: KindEvidence[] = [];
  for (const step of offersLast(steps.toReversed())) {
    const exact = kindNamed(step.folded);
    const within = exact ? { kind: exact, most: Infinity } : kindWithin(step);
    if (!within) continue;
    const evidence = said(within.kind, step, exact !== undefined, within.most);
    const isVague = within.most <= WEIGHTS.title.vague || WHOLE_CARE.has(step.folded);
    if (!isVague) return [evidence];
    if (vague.length === 0) vague = [{ ...evidence, weight: WEIGHTS.category.vague }];
  }
  return vague;
}

/** "Free Gift with Toner", "-20 % on Masks": such a step counts where no other says a kind. */
function offersLast(steps: readonly FoldedText[]): FoldedText[] {
  const offers = new Set(steps.filter((step) => findOffers(step).length > 0));
  return [...steps.filter((step) => !offers.has(step)), ...offers];
}

/** "Hair & Skin", "Haut & Haare", "Beauté et Parfum": a category for both says neither. */
const SKIN_NAMES: ReadonlySet<string> = new Set(
  foldAll([...titleWords.skinNames, ...titleWords.beautyNames]),
);
const namesSkin = (folded: string): boolean =>
  wordsOf(folded).some(({ start, end }) => SKIN_NAMES.has(folded.slice(start, end)));

/** "Home Fragrance", "Pillow & Linen Mists": a mist in such a category is for rooms and things. "Home" alone is the start page. */
export function isForRooms(category: string): boolean {
  const last = fold(stepsOf(category).at(-1) ?? '');
  return findMarks(last).some(
    ({ tag, start, end }) => tag.role === 'household' && (start > 0 || end < last.folded.length),
  );
}

const stepsOf = (category: string): string[] =>
  category
    .split(/[>›»|]|\s\/\s/)
    .map((step) => step.trim())
    .filter((step) => step !== '');

/** "Toners & Lotions": the last step that says a kind names toners, alone or among others. Mists are no toners there. */
export function namesToners(category: string): boolean {
  const telling = stepsOf(category).findLast((step) => categoryEvidence(step).length > 0) ?? '';
  return findCategories(fold(telling)).some(
    ({ tag, hit }) => tag === 'toner-like' && !MISTS.has(foldCase(hit.phrase)),
  );
}

/** "Serum & Essence": a shelf for both. */
export const namesSerums = (shelf: string): boolean =>
  findCategories(fold(shelf)).some(({ tag }) => tag === 'serum');

/** A category for a purpose, "Acne Treatments", says no more than a title with such a noun. */
function kindWithin(step: FoldedText): { kind: Kind; most: number } | undefined {
  // "Skin Care", "Dull Skin" and 스킨케어 are no toners.
  const mixed = namesSkin(step.folded);
  const evidence = titleSigns(step.raw).evidence.filter(
    ({ said: word, kind }) => !SKIN.includes(word) && !(mixed && kind === 'off-topic'),
  );
  const telling = evidence.filter(({ kind }) => kind !== 'other');
  // In "Toners & Pads" the pads say nothing, and take nothing from the toners.
  const isJoined = telling.length < evidence.length;
  if (telling.length > 0)
    return {
      kind: weighKinds(telling).kind,
      most: isJoined ? Infinity : Math.max(...telling.map(({ weight }) => weight)),
    };
  // "Health & Beauty" is no reason to look away: other departments must be named as such.
  const [named] = findCategories(step)
    .filter(({ tag, hit }) => tag !== 'off-topic' && !SKIN.includes(hit.phrase))
    .toSorted((one, other) => other.hit.end - one.hit.end || one.hit.start - other.hit.start);
  return named && { kind: named.tag, most: Infinity };
}
