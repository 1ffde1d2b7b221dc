import type { Verdict } from '../../src/report/report';
import names from './names.json';
import type { Random } from './random';

/** A made-up product and its expected report. */
export interface MadeProduct {
  title: string;
  category: string;
  names: string[];
  verdict: Verdict;
}

interface Recipe {
  title: string;
  category: string;
  verdict: Verdict;
  /** Put into the list at these places, from 0. */
  actives: readonly (readonly [at: number, name: string])[];
  /** Put behind the preservatives. */
  traces?: readonly string[];
}

/** Ingredients that the article mentions, and as many look-alikes. */
const recipes: readonly Recipe[] = [
  { title: 'Clearing Toner', category: 'Toners', verdict: 'skip', actives: [[1, 'Alcohol Denat.']] },
  { title: 'Night Serum', category: 'Serums', verdict: 'works', actives: [[6, 'Retinol']] },
  { title: 'Soft Cream', category: 'Moisturizers', verdict: 'clear', actives: [[2, 'Cetearyl Alcohol']] },
  { title: 'Renewing Serum', category: 'Serums', verdict: 'works', actives: [[2, 'Glycolic Acid']] },
  { title: 'Astringent', category: 'Toners', verdict: 'skip', actives: [[2, 'SD Alcohol 40-B']] },
  {
    title: 'Resurfacing Night Cream',
    category: 'Moisturizers',
    verdict: 'care',
    actives: [
      [3, 'Lactic Acid'],
      [9, 'Retinol'],
    ],
  },
  { title: 'Clarifying Liquid', category: 'Serums', verdict: 'works', actives: [[4, 'Salicylic Acid']] },
  { title: 'Hydrating Toner', category: 'Toners', verdict: 'clear', actives: [] },
  { title: 'Tonic', category: 'Toners', verdict: 'skip', actives: [[3, 'Isopropyl Alcohol']] },
  { title: 'Barrier Cream', category: 'Moisturizers', verdict: 'clear', actives: [[4, 'Stearyl Alcohol']] },
  {
    title: 'Smoothing Serum',
    category: 'Serums',
    verdict: 'works',
    actives: [[5, 'Hydroxypinacolone Retinoate']],
  },
  {
    title: 'Bright Serum',
    category: 'Serums',
    verdict: 'care',
    actives: [
      [2, 'Mandelic Acid'],
      [5, 'Retinal'],
    ],
  },
  { title: 'Fresh Toner', category: 'Toners', verdict: 'clear', actives: [], traces: ['Alcohol'] },
  {
    title: 'Evening Cream',
    category: 'Moisturizers',
    verdict: 'clear',
    actives: [],
    traces: ['Retinyl Palmitate'],
  },
  { title: 'Blemish Serum', category: 'Serums', verdict: 'works', actives: [[6, 'Betaine Salicylate']] },
  { title: 'Pore Water', category: 'Toners', verdict: 'skip', actives: [[1, 'Alcohol']] },
];

/** The product for a number: the recipes in turn, everything else by chance. */
export function makeProduct(index: number, random: Random): MadeProduct {
  const recipe = recipes[index % recipes.length] ?? recipes[0];
  if (recipe === undefined) throw new Error('no recipes');
  const list = [
    random.pick(names.base),
    ...random.some(names.high, random.between(6, 10)),
    ...random.some(names.middle, random.between(4, 12)),
  ].filter((name) => recipe.actives.every(([, active]) => active !== name));
  for (const [at, name] of recipe.actives) list.splice(at, 0, name);
  list.push(...random.some(names.low, random.between(3, 6)), ...(recipe.traces ?? []));
  if (random.chance(0.6)) list.push(...random.some(names.end, random.between(1, 4)));
  const { title, category, verdict } = recipe;
  return { title: `${random.pick(names.brands)} ${title}`, category, names: list, verdict };
}
