import { isColourant } from '@/lexicon/colourants';
import { foldKey } from '@/text/fold';
import type { Span } from '@/text/span';

/** "(CI 19140) …": the number of a colourant, and no name. */
const NUMBER = /^\s*\(\s?c\.?[il]\.?\s?\d{5}\s?\)\s*/i;
const OPENS_BRACKET = /^\s?\(/;

/** Where a name was cut that begins with the number of the colour before the comma: "Yellow 5, (CI 19140) Mica". */
export function numbersBehind(names: readonly Span[], text: string): { of: number; end: number }[] {
  return names.flatMap(({ start, end }, index) => {
    const last = names[index - 1];
    if (!last || !OPENS_BRACKET.test(text.slice(start, start + 2))) return [];
    const printed = text.slice(start, end);
    const number = NUMBER.exec(printed)?.[0].length ?? 0;
    // "(CI 15985) Yellow 6": the number is that of the colour behind it.
    if (number === 0 || isColour(printed.slice(number).trim())) return [];
    return isColour(text.slice(last.start, last.end)) ? [{ of: index - 1, end: start + number }] : [];
  });
}

const isColour = (name: string): boolean => isColourant(foldKey(name));
