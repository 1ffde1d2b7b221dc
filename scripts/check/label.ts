import { emptyProduct, type Product } from '../../src/report/product';
import type { Report } from '../../src/report/report';
import { judge } from '../../src/verdict/judge';

/** Judges one printed list without a browser. An empty text is a product without a list. */
export function judgeLabel(text: string, given: Partial<Omit<Product, 'lists'>>): Report {
  const lists = text.trim() === '' ? [] : [{ text, source: 'pasted' as const }];
  return judge({ ...emptyProduct, ...given, lists });
}
