import type { Span } from '@/text/span';
import type { Line } from '../text/page-text';
import type { Likeness, LikenessOf } from './list-likeness';

/** A stretch of lines that looks like a list: one long line, or one name a line. */
export interface ListBlock extends Span, Likeness {
  /** One name a line: lists are printed so, and so are menus, filters and glossaries. */
  perLine: boolean;
}

const longestName = 90;
/** So many other lines may stand between two names (a function column, an empty badge). */
const gap = 2;

/** All blocks that look like a list, in reading order. */
export function listBlocks(lines: readonly Line[], likeness: LikenessOf): ListBlock[] {
  const blocks: ListBlock[] = [];
  let names: Line[] = [];
  let others = 0;

  const closeNames = () => {
    const [first, last] = [names[0], names.at(-1)];
    if (first !== undefined && last !== undefined && names.length >= 4) {
      const like = likeness(names.map((line) => line.text.replace(/,/g, ' ')).join(', '));
      // Names that are parted by commas too are a printed list, whatever boxes they stand in.
      const perLine = !names.slice(0, -1).every(({ text }) => /[,、，;]$/u.test(text));
      if (like.score > 0) blocks.push({ ...like, start: first.start, end: last.end, perLine });
    }
    names = [];
    others = 0;
  };

  for (const line of lines) {
    const like = likeness(line.text);
    if (like.score > 0 && like.entries >= 3) {
      closeNames();
      blocks.push({ ...like, start: line.start, end: line.end, perLine: false });
    } else if (like.score > 0 && line.text.length <= longestName && !line.text.includes(':')) {
      names.push(line);
      others = 0;
    } else if (names.length > 0 && ++others > gap) {
      closeNames();
    }
  }
  closeNames();
  return blocks;
}

/** Whether a block is a list, if a heading says so: short ones must name a plain filler, as teasers do not. */
export const isHeadedList = ({ score, entries, base }: Likeness): boolean =>
  score >= 0.35 && (entries >= 6 || base >= 1);

/**
 * The first line as a list of one to three names: believed only right under the heading, with a plain filler
 * among them, and a single name only with nothing after it.
 */
export function tinyList(lines: readonly Line[], likeness: LikenessOf): Line | null {
  const [first, second] = lines;
  if (first === undefined || first.text.length > 200) return null;
  const { score, base, entries } = likeness(first.text);
  if (score < 0.6 || base < 1) return null;
  return entries >= 2 || second === undefined ? first : null;
}
