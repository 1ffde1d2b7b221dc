import { lookUp } from '@/lexicon/lookup';
import type { Steps } from '@/page/text/steps';
import { emptyProduct, type Product } from '@/report/product';
import { judge } from '@/verdict/judge';

/**
 * The first judgement on a page unpacks the lexicon and makes tables of many words, which holds up a slow
 * computer for a while. Here it is done bit by bit, by judging next to nothing: the real judgement finds all made.
 */
export function* warmUp(): Steps<void> {
  if (isWarm) return;
  isWarm = true;
  lookUp('aqua');
  yield;
  for (const product of nextToNothing) {
    judge(product);
    yield;
  }
}

let isWarm = false;

const nextToNothing: readonly Product[] = [
  { ...emptyProduct, title: 'Toner' },
  { ...emptyProduct, claims: ['for pores'] },
  { ...emptyProduct, lists: [{ text: 'Ingredients: Aqua', source: 'pasted' }] },
  { ...emptyProduct, lists: [{ text: 'Aqua, Alcohol Denat., Glycerin, Glycolic Acid', source: 'pasted' }] },
];
