import type { LabelList } from '@/label/lists/label';
import { isKind } from '@/report/kinds';
import type { KindEvidence } from '../title/kind-evidence';
import formulas from '../words/formulas.json';

/** What gives a formula away: at least so many of some names within the first places, and one of others if printed. */
interface Signature {
  what: string;
  names: readonly string[];
  and?: readonly string[];
  /** Names that no such formula holds: vitamins with a preservative of creams are no food. */
  without?: readonly string[];
  /** Says nothing about what the shop files under skin care: toners hold an antiperspirant's salts too. */
  unfiled?: boolean;
  least: number;
  within: number;
  weight: number;
}

const SIGNATURES = Object.entries<Signature[]>(formulas).flatMap(([kind, list]) =>
  isKind(kind)
    ? list.map((one) => ({
        ...one,
        kind,
        names: new Set(one.names),
        and: one.and && new Set(one.and),
        without: new Set(one.without),
      }))
    : [],
);

/** Every name in any signature: most names of a list are not among them. */
const TELLING = new Set(
  SIGNATURES.flatMap(({ names, and, without }) => [...names, ...(and ?? []), ...without]),
);

/**
 * What the formula itself says about the kind: sun filters, a hair conditioner's cationics, a self-tanner. `filed` is true
 * where the shop's category says what the product is.
 */
export function formulaEvidence(list: LabelList | null, filed: boolean): KindEvidence[] {
  if (!list) return [];
  const telling: { key: string; place: number }[] = [];
  let place = 0;
  for (const section of [list.actives, list.entries])
    for (const { printed } of section) {
      const key = printed.keyBeforeBracket;
      if (TELLING.has(key)) telling.push({ key, place });
      place++;
    }
  if (telling.length === 0) return [];
  return SIGNATURES.flatMap(({ kind, what, names, and, without, unfiled, least, within, weight }) => {
    if ((unfiled && filed) || telling.some(({ key }) => without.has(key))) return [];
    const found = telling.filter(({ key, place }) => place < within && names.has(key)).length;
    const complete = found >= least && (!and || telling.some(({ key }) => and.has(key)));
    return complete ? [{ kind, weight, where: 'formula', said: what }] : [];
  });
}

const SURFACTANTS = SIGNATURES.filter(({ kind }) => kind === 'cleanser');

/** True of a list with a cleansing surfactant anywhere. */
export const cleanses = ({ entries }: LabelList): boolean =>
  entries.some(({ printed }) => SURFACTANTS.some(({ names }) => names.has(printed.keyBeforeBracket)));
