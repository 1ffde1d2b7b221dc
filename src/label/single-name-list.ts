import type { Draft } from './list-draft';
import type { Section } from './sections';

/** No list at all, but a line of one or two whole names ("Argania Spinosa Kernel Oil*"): a pure oil's list. */
export function addLoneNames(text: string, stretches: Section[], drafts: Draft[]): void {
  const lone = stretches.filter(({ opens, reading, start, end }) => {
    const all = reading.known + reading.shaped === reading.count && reading.count > 0;
    const plain = reading.kind === 'item' || reading.kind === 'list' || reading.kind === 'name';
    const word = text.slice(start, end);
    return opens === null && plain && all && PURE.test(word) && !word.trim().endsWith(':');
  });
  const [first] = lone;
  if (lone.length !== 1 || !first) return;
  const { start, end, reading } = first;
  drafts.push({ product: null, runs: [{ part: 'entries', span: { start, end }, pieces: reading.pieces }] });
}

/** What is sold pure is an oil, a butter, a water or squalane. A lone "Retinol" is a teaser. */
const PURE =
  /(?:oil|butter|water|wax|squalane|hydrosol|öl|huile|aceite|olio|olej|óleo)\)?(?:\s*\([^)]*\))?[\s*.]*(?:,|\*|$)/iu;
