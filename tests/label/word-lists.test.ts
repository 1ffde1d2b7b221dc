import { expect, it } from 'vitest';
import headings from '@/headings/words/headings.json';
import sectionWords from '@/label/words/section-words.json';
import { foldCase } from '@/text/fold';
import { SPACELESS } from '@/text/spaceless';
import actives from '@/verdict/words/actives.json';
import devices from '@/verdict/words/devices.json';
import poreClaims from '@/verdict/words/pore-claims.json';
import productKinds from '@/verdict/words/product-kinds.json';

function listsIn(value: unknown, path: string): { path: string; words: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const children = Object.entries(value);
  const words = children.flatMap(([, child]) => (typeof child === 'string' ? child : []));
  if (Array.isArray(value) && words.length > 0) return [{ path, words }];
  return children.flatMap(([key, child]) => listsIn(child, `${path} / ${key}`));
}

const lists = Object.entries({ headings, sectionWords, actives, devices, poreClaims, productKinds }).flatMap(
  ([name, file]) => listsIn(file, name),
);

/** How a phrase is matched: scripts without spaces match with and without them. */
const asFound = (phrase: string) => {
  const folded = foldCase(phrase.replace(/[’‘]/g, "'")).trim();
  return SPACELESS.test(folded) ? folded.replace(/\s+/g, '') : folded;
};

it('reads all of them', () => {
  expect(lists.length).toBeGreaterThan(50);
});

it.each(lists)('$path is in alphabetical order, each phrase once', ({ words }) => {
  expect(words).toEqual(words.toSorted());
  expect(new Set(words).size).toBe(words.length);
});

it.each(lists)('$path has no two phrases that fold to the same', ({ words }) => {
  expect(new Set(words.map(asFound)).size).toBe(words.length);
});
