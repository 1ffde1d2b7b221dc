import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { emptyProduct, type Product } from '../../src/report/product';
import { Topic, Verdict } from '../../src/report/report';
import { productOf } from '../../tests/cases/compare';
import { loadCases } from '../../tests/cases/load-cases';
import { HardList } from '../../tests/hard-lists/schema';
import { files, isPresent, linesOf } from './corpus';

/** One product with a careful reader's answers. */
export interface Labelled {
  id: string;
  title: string;
  product: Product;
  verdict: Verdict;
  /** Null if the label says nothing about it. */
  kind: string | null;
  contact: string | null;
  /** The shop that it came from; null for our own. */
  source: string | null;
  /** "topic weight", each once. */
  findings: Set<string>;
}

const Gold = z.object({
  id: z.string(),
  shop: z.string().nullish(),
  title: z.string(),
  brand: z.string().nullish(),
  category: z.string().nullish(),
  ingredients: z.string().nullish(),
  gold: z.object({
    verdict: z.enum(Verdict.options),
    kind: z.string(),
    contact: z.string(),
    findings: z.array(z.object({ topic: z.enum(Topic.options), weight: z.string() })),
  }),
});

/** The labelled products of the corpus beside the project; null where there is no corpus. */
export function corpusLabels(): Labelled[] | null {
  if (!isPresent(files.gold)) return null;
  return linesOf(files.gold).map((line) => {
    const { id, shop, title, brand, category, ingredients, gold } = Gold.parse(JSON.parse(line));
    return {
      id,
      title,
      product: {
        ...emptyProduct,
        title,
        brand: brand ?? '',
        category: category ?? '',
        lists: ingredients ? [{ text: ingredients, source: 'pasted' }] : [],
      },
      verdict: gold.verdict,
      kind: gold.kind,
      contact: gold.contact,
      source: shop ?? null,
      findings: new Set(gold.findings.map(({ topic, weight }) => `${topic} ${weight}`)),
    };
  });
}

/** The project's own labelled cases. */
export function ownLabels(): Labelled[] {
  return loadCases().flatMap(({ cases }) =>
    cases.map((one) => ({
      id: one.id,
      title: one.title,
      product: productOf(one),
      verdict: one.expect.verdict,
      kind: one.expect.kind ?? null,
      contact: one.expect.contact ?? null,
      source: null,
      findings: new Set(one.expect.findings.map(({ topic, weight }) => `${topic} ${weight}`)),
    })),
  );
}

/** Lists that are hard to read, with the names in them. */
export function hardLists(): HardList[] {
  const file = join(import.meta.dirname, '../../tests/hard-lists/hard-lists.json');
  return z.array(HardList).parse(JSON.parse(readFileSync(file, 'utf8')));
}
