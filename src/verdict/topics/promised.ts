import { fold } from '@/text/folded-text';
import { patternFinder } from '@/text/word-patterns';
import { ACTIVES, type ClaimedActive, type ClaimedName } from '../claims/claimed-actives';
import words from '../words/actives.json';
import type { ClaimPromise, FlaggedEntry, JudgedProduct, Promised } from './judged-product';
import type { WeighedEvidence } from './weighed';

const findDrugs = patternFinder([{ tag: null, patterns: words.drugs }]);

/** The grades that keep the promise of an active: weaker forms, plants and pH adjusters do not. */
const TRUE_GRADES: Record<ClaimedActive, ReadonlySet<string>> = {
  retinoid: new Set(['prescription', 'drug', 'direct', 'retinol']),
  aha: new Set(['acid']),
  bha: new Set(['acid', 'derivative']),
  citric: new Set(['citric']),
};

export const isTrueForm = (active: ClaimedActive, grade: string): boolean => TRUE_GRADES[active].has(grade);

/** The actives that a list has as their names promise them. */
export const heldIn = (flagged: readonly FlaggedEntry[]): ReadonlySet<ClaimedActive> =>
  new Set(
    ACTIVES.filter((active) =>
      flagged.some(
        ({ name }) =>
          name.meaning.family === (active === 'citric' ? 'aha' : active) &&
          isTrueForm(active, name.meaning.grade),
      ),
    ),
  );

/** The most salicylic acid, in percent, of a medicine against acne (21 CFR 333.310). */
const MOST_SALICYLIC = 2;

/**
 * A drug with its strength: labels of medicines print their active apart from the list of inactive ingredients.
 * Salicylic acid is one, but not as strong as in a peel; "BHA" and retinol are not.
 */
export const isPrintedDrug = ({ active, percent, text }: ClaimedName): boolean =>
  percent !== null &&
  percent > 0 &&
  (active !== 'bha' || percent <= MOST_SALICYLIC) &&
  findDrugs(fold(text)).length > 0;

/** Whether a strength in a title or a claim is one of this product: where there is a list, the list decides. */
export const countsAsPrinted = (product: JudgedProduct, name: ClaimedName): boolean =>
  product.list === null || product.held.has(name.active) || isPrintedDrug(name);

/** Whether a claim promises an active: with its strength, or by saying that it is in the product. */
export const isPromise = ({ name, contained }: ClaimPromise): boolean => contained || name.percent !== null;

/**
 * What title and claims add to the `found` names of a list: strengths from `meant` percent, and what the list lacks.
 * A title without a strength adds nothing.
 */
export function besideList(
  product: JudgedProduct,
  { titleNames, claimNames }: { titleNames: readonly Promised[]; claimNames: readonly ClaimPromise[] },
  found: readonly WeighedEvidence[],
  meant: (name: ClaimedName) => boolean,
): WeighedEvidence[] {
  const added = [
    ...titleNames.filter(({ name }) => name.percent !== null && !product.held.has(name.active)),
    ...claimNames.filter((claim) => isPromise(claim)),
  ];
  return added.flatMap(({ name, evidence }): WeighedEvidence[] => {
    if (meant(name) && countsAsPrinted(product, name)) return [{ evidence, minorFor: null }];
    return found.length === 0 ? [{ evidence, minorFor: 'unlisted' }] : [];
  });
}
