import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import type { MarkablePiece } from '../mark/marks';
import type { ProductReading, Reading } from '../product/reading';
import { productToSend } from './page-reading';

interface SelectionEffects {
  document: Document;
  /** The person's selection; null if there is none. */
  readSelection(): MarkablePiece | null;
  judge(reading: PageReading, signal: AbortSignal): Promise<Explanation>;
}

/** Reads the selection and has it judged; null if nothing is selected. */
export async function judgeSelection(
  { document, readSelection, judge }: SelectionEffects,
  shown: Reading | null,
  keep: boolean,
  signal: AbortSignal,
): Promise<{ reading: ProductReading; explanation: Explanation } | null> {
  const selected = readSelection();
  if (selected === null) return null;
  const reading = selectionOn(document, shown, selected);
  const product = productToSend(reading.product);
  return { reading, explanation: await judge({ kind: 'selection', product, keep }, signal) };
}

/** The selection as the list of the product that the page shows. */
function selectionOn(document: Document, shown: Reading | null, selected: MarkablePiece): ProductReading {
  const page = shown !== null && shown.kind !== 'listing' ? shown : nothingRead(document);
  return {
    ...page,
    kind: 'other',
    // Of the page itself nothing is missing here.
    product: { ...page.product, cut: false, lists: [{ text: selected.text, source: 'selection' }] },
    lists: [selected],
  };
}

function nothingRead(document: Document): ProductReading {
  const nothing = { text: '', map: null };
  const product = { ...emptyProduct, url: document.location.href, shop: 'generic' };
  return { kind: 'other', product, title: nothing, category: nothing, claims: [], lists: [], tried: [] };
}
