import { fold } from '@/text/folded-text';
import words from '../words/steps.json';

const numbers: Record<string, number> = words.numbers;
const NUMBERED = new RegExp(
  `(?:${words.before.join('|')})\\s*(?:n[.o°]*\\s*)?(\\d{1,2}|${Object.keys(numbers).join('|')})(?!\\p{L})|(?<!\\d)(\\d{1,2})[.:]?\\s*(?:${words.behind.join('|')})`,
  'iu',
);

/** The step of a treatment in a product's name ("Step Two Serum" is 2); null if there is none. */
export function stepOf(product: string): number | null {
  const match = NUMBERED.exec(fold(product).folded);
  const said = match?.[1] ?? match?.[2];
  if (!said) return null;
  return numbers[said] ?? Number.parseInt(said, 10);
}
