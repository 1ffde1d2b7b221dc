import type { Kind } from '@/report/report';
import { foldAll } from '@/text/fold';
import titleWords from '../words/title-words.json';
import type { Strength } from './kind-words';

/** One sign of what a product is. */
export interface KindEvidence {
  kind: Kind;
  weight: number;
  where: 'title' | 'category' | 'use' | 'formula';
  /** The words that said it. Empty if they mean nothing by themselves ("Water"). */
  said: string;
}

/**
 * How much each sign weighs. Set by hand, so that the order of the verdict table's rules follows from sums: a firm noun
 * of the title outweighs the category, the category outweighs a vague noun and the use, and the formula counts if
 * nothing else does. Nothing is fitted: `npm run accuracy` shows the figures by source.
 */
export const WEIGHTS = {
  title: {
    alsoElsewhere: 11,
    soft: 7,
    vague: 4,
    kit: 18,
    severalInKit: 40,
    exfoliating: 11,
    sunFactor: 3,
    sunFactorAlone: 5,
    /** A gel with a factor is for the sun, unless it is filed under creams. */
    sunFactorOfGel: 11,
    beside: 2,
    faceSpray: 10,
  },
  /** What says that a bare texture, "gel" or "milk", cleanses: category or formula. */
  texture: 8,
  /** "Hair", "body" or "lip" beside the noun; "sun protection"; "self-tan"; "linen" or "setting" beside a mist. */
  part: {
    hair: 36,
    sun: 11,
    sunMist: 14,
    body: 17,
    lip: 18,
    /** "Sea Salt Bath", "Lip Repair": where no noun says what it is. */
    bodyAlone: 4,
    lipAlone: 14,
    tan: 15,
    afterSun: 15,
    household: 30,
    setting: 30,
    elsewhere: 36,
    eye: 5,
    eyeEssence: 14,
    micellar: 14,
  },
  /** A category called by a vague noun ("Lotions") leaves the decision to the use, as such a title does. */
  category: { exactBody: 14, exactLip: 12, other: 6, vague: 0.5 },
  use: 5,
  drops: 7,
  thing: 30,
  soap: 5,
  scrub: 18,
} as const;

/** Nouns of things that only skin care sells outweigh a department that isn't skin care. */
const FIRM: Partial<Record<Kind, number>> = {
  'toner-like': 13,
  cleanser: 13,
  sunscreen: 13,
  makeup: 13,
  body: 15,
  lip: 18,
  'off-topic': 36,
};
const firmOther = 10;

/** A "tonic" or "rose water" under groceries is no skin care: kitchens and bars sell some too. */
const ALSO_ELSEWHERE: ReadonlySet<string> = new Set(foldAll(titleWords.alsoElsewhere));

export function nounWeight(kind: Kind, strength: Strength, word: string): number {
  if (strength !== 'firm') return WEIGHTS.title[strength];
  const weight = FIRM[kind] ?? firmOther;
  return ALSO_ELSEWHERE.has(word) ? Math.min(weight, WEIGHTS.title.alsoElsewhere) : weight;
}

const CATEGORY: Partial<Record<Kind, number>> = {
  'toner-like': 8,
  sunscreen: 11,
  // Balms, salves and butters are filed there too.
  lip: 12,
  'off-topic': 12,
  // Pads and oils are filed under cleansers and serums whatever they are.
  cleanser: 5,
  serum: 5,
};

/** What a category for body or lips alone holds is for them: "Intensive Balm", filed under lip care. */
const EXACT: Partial<Record<Kind, number>> = {
  body: WEIGHTS.category.exactBody,
  lip: WEIGHTS.category.exactLip,
};

export const categoryWeight = (kind: Kind, exact: boolean): number =>
  (exact ? EXACT[kind] : undefined) ?? CATEGORY[kind] ?? WEIGHTS.category.other;

/** One sign as the report shows it: "title: toner". */
export const kindSource = (where: KindEvidence['where'] | 'person', said: string): string =>
  `${where}: ${said}`;

/** The kind that the signs add up to, with those that support it, the weightiest first. */
export function weighKinds(evidence: readonly KindEvidence[]): { kind: Kind; kindFrom: string[] } {
  if (evidence.length === 0) return { kind: 'other', kindFrom: [] };
  const sums = new Map<Kind, number>();
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  let best: Kind = 'other';
  for (const [kind, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = kind;
  const kindFrom = evidence
    .filter(({ kind, said }) => kind === best && said !== '')
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ where, said }) => kindSource(where, said));
  return { kind: best, kindFrom: [...new Set(kindFrom)] };
}
