import { findCues } from '../cues/cues';
import { beginsWithWater } from '../names/begins-list';
import { splitEntries } from '../names/entries';
import { startsWithName } from '../names/starts-with-name';
import { namesProduct } from './list-name';
import { unbracketed } from './own-line-name';
import { isProductName } from './product-cue';

const LONGEST_LINE = 120;
/** This much of a line shows whether a list begins there. */
const OPENING = 400;
/** The fewest names of a line that is a list. */
const FEWEST = 3;
/** What a page puts around a heading: "**Toner**", "## Toner", "1. Toner:". */
const AROUND = /^(?:[\s#*_■□◆▶●]|\d{1,2}[.)]\s)+|(?<![\s#*_:：–—-])[\s#*_:：–—-]+$/gu;
const ENDS_IN_COLON = /[:：]\s*$/;
const LONGEST_NAME = 40;
const ENDS_OPEN = /[,;，、]\s*$/;

interface Line {
  start: number;
  text: string;
}

/**
 * The lines of a field with only the name of a kit's product, each above its own list ("Toner⏎Aqua, …⏎
 * Night Cream⏎Aqua, …"), by where they start. A single line above a field's only list is not one of them. Linear.
 */
export function kitLines(text: string): ReadonlyMap<number, string> {
  if (!text.includes('\n')) return NONE;
  const lines = linesOf(text);
  const names = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (!below || line.text.length > LONGEST_LINE || ENDS_OPEN.test(lines[index - 1]?.text ?? '')) continue;
    const name = nameAbove(line.text, below.text);
    if (name !== null) names.set(line.start, name);
  }
  // The list of the kit's first product may be unnamed above the others.
  const isKit = names.size > 1 || (names.size === 1 && lines.filter(isListLine).length > 1);
  return isKit ? names : NONE;
}

const NONE: ReadonlyMap<number, string> = new Map();

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

const opening = (line: string): string[] => {
  const part = line.slice(0, OPENING);
  return splitEntries(part).map(({ start, end }) => part.slice(start, end));
};

const isListLine = ({ text }: Line): boolean => opening(text).length >= FEWEST;

/** The product that `line` names, if there is a list on the line `below` it. */
function nameAbove(line: string, below: string): string | null {
  if (splitEntries(line).length !== 1) return null;
  const name = unbracketed(line.replace(AROUND, ''));
  const [first = '', second = '', ...more] = opening(below);
  if (second === '' || more.length === 0) return null;
  const water = beginsWithWater(first);
  // "Vitamin C 10%:" above water names a product, although it is an ingredient.
  if (!isProductName(name) && !(water && ENDS_IN_COLON.test(line) && name.length <= LONGEST_NAME))
    return null;
  const begins = startsWithName(first);
  const named =
    begins !== null &&
    startsWithName(second) !== null &&
    (begins === 'surely' || startsWithName(more[0] ?? '') !== null);
  const headsList = water || (named && namesProduct(name));
  return headsList && findCues(line).length === 0 ? name : null;
}
