import { judgedLinesPerStep } from '../text/caps';
import { readHeading, readInlineHeading } from '../text/headings';
import type { Line } from '../text/page-text';
import { finish, type Steps } from '../text/steps';
import { Blocks, explainedName, type ListBlock } from './blocks';
import { isNamesOnly, type LikenessOf } from './list-likeness';

export type { ListBlock };

/** Whether two lines that follow each other are one paragraph, broken by `<br>`. */
export type Joins = (before: Line, after: Line) => boolean;

const longestName = 90;
/** The fewest names with a sentence about each that may be a list, and the plain fillers among them. */
const fewestExplained = { entries: 5, base: 2, carriers: 1 } as const;
/** A last line of one or two names, or the rest of a name that was broken over a line. */
const longestTail = 200;
const tailWords = 2;
/** The most entries of a list that is accepted without further evidence. */
const tinyEntries = 3;
const separatorLast = /[,，、;；•·/(-]$/u;
const stopLast = /[.。!?]$/u;

/** All blocks that look like a list, in reading order. */
export const listBlocks = (
  lines: readonly Line[],
  likeness: LikenessOf,
  joins: Joins = () => false,
): ListBlock[] => finish(findingListBlocks(lines, likeness, joins));

/** The same in steps. */
export function* findingListBlocks(
  lines: readonly Line[],
  likeness: LikenessOf,
  joins: Joins,
): Steps<ListBlock[]> {
  const blocks = new Blocks(likeness);
  for (let index = 0; index < lines.length; index++) {
    if (index % judgedLinesPerStep === judgedLinesPerStep - 1) yield;
    const line = lines[index];
    if (line === undefined) break;
    const like = likeness(line.text);
    if (like.score > 0 && like.entries >= 3) {
      const last = lastLineOf(lines, index, likeness, joins);
      blocks.addPrinted(lines.slice(index, last + 1), like);
      index = last;
    } else if (like.score > 0 && line.text.length <= longestName && !line.text.includes(':')) {
      blocks.addName(line);
    } else {
      const name = explainedName(line.text);
      if (name !== null && likeness(name).score > 0) blocks.addExplained(line, name);
      else blocks.addOther(line);
    }
  }
  blocks.close();
  return blocks.found;
}

/** The last line of a list that begins at `index` and goes on over line breaks. */
function lastLineOf(lines: readonly Line[], index: number, likeness: LikenessOf, joins: Joins): number {
  let last = index;
  for (;;) {
    const [before, line] = [lines[last], lines[last + 1]];
    if (before === undefined || line === undefined || !goesOn(before, line, likeness, joins)) return last;
    last++;
  }
}

function goesOn(before: Line, line: Line, likeness: LikenessOf, joins: Joins): boolean {
  const { text } = line;
  if (readHeading(text) !== null || readInlineHeading(text) !== null || text.includes(':')) return false;
  const isOpen = separatorLast.test(before.text);
  if (!isOpen && (stopLast.test(before.text) || !joins(before, line))) return false;
  const like = likeness(text);
  if (like.score > 0 && like.entries >= 3) return true;
  if (text.length > longestTail || !isNamesOnly(text)) return false;
  return isOpen || like.score > 0 || text.split(/\s+/, tailWords + 1).length <= tailWords;
}

/** Whether a block is a list, if a heading says so: short ones must name a plain filler, as teasers do not. */
export const isHeadedList = ({ score, entries, base, carriers, isMenu, explained }: ListBlock): boolean => {
  if (score < 0.35 || isMenu) return false;
  return explained
    ? entries >= fewestExplained.entries &&
        base >= fewestExplained.base &&
        carriers >= fewestExplained.carriers
    : entries >= 6 || base >= 1;
};

/**
 * The first line as a list of one to three names: accepted only right under the heading, with a plain filler
 * among them, and a single name only with nothing after it.
 */
export function tinyList(lines: readonly Line[], likeness: LikenessOf): Line | null {
  const [first, second] = lines;
  if (first === undefined || first.text.length > 200) return null;
  const { score, base, carriers, entries } = likeness(first.text);
  if (score < 0.6 || entries > tinyEntries) return null;
  if (entries >= 2) return base >= 1 ? first : null;
  return second === undefined && (base >= 1 || carriers >= 1) ? first : null;
}
