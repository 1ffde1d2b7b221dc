import { mapLines } from './lines';

/** One name in a pair of brackets or quotation marks of any script; others may be nested. */
const BRACKETED = String.raw`(?:\([^()\n]{1,90}\)|\[[^[\]\n]{1,90}\]|\{[^{}\n]{1,90}\}|（[^（）\n]{1,90}）|［[^［］\n]{1,90}］|【[^【】\n]{1,90}】|「[^「」\n]{1,90}」|『[^『』\n]{1,90}』|〔[^〔〕\n]{1,90}〕|《[^《》\n]{1,90}》|〈[^〈〉\n]{1,90}〉)`;
const EVERY = new RegExp(BRACKETED, 'gu');
const GAP = String.raw`[\s,;、，·・|/+&.-]*`;
const OPENS = /^[^\p{L}\p{N}]*$/u;
const FEWEST = 3;

/** "[Aqua] [Glycerin] [Parfum]", "「水」「BG」": if all of a line is in pairs, each contains one name. */
export const splitBracketed = (text: string): string => (MAY_BE.test(text) ? mapLines(text, byPairs) : text);

/** A pair that closes right before the next one opens. */
const MAY_BE = /[)\]}）］】」』〕》〉][\s,;、，·・|/+&.-]{0,3}[([{（［【「『〔《〈]/;
const BETWEEN = new RegExp(`^${GAP}$`, 'u');

function byPairs(line: string): string {
  const pairs = [...line.matchAll(EVERY)];
  const first = pairs[0];
  if (pairs.length < FEWEST || !first || !OPENS.test(line.slice(0, first.index))) return line;
  let out = line.slice(0, first.index);
  let from = first.index;
  for (const { index, 0: pair } of pairs) {
    if (!BETWEEN.test(line.slice(from, index))) return line;
    out += `${' '.repeat(index - from)} ${pair.slice(1, -1)},`;
    from = index + pair.length;
  }
  return BETWEEN.test(line.slice(from)) ? out + line.slice(from) : line;
}
