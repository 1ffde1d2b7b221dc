/**
 * What signs a text holds, found in one pass. Most rules need a sign that most texts lack, and asking each rule's own
 * expression costs a pass over the text each time.
 */
export const SIGN = {
  line: 1 << 0,
  tab: 1 << 1,
  /** ":" and "：". */
  colon: 1 << 3,
  digit: 1 << 4,
  /** "1" and "１". */
  one: 1 << 5,
  /** "%" and "％". */
  percent: 1 << 6,
  /** "(". */
  round: 1 << 7,
  /** Any closing bracket. */
  closes: 1 << 9,
  /** Quotation marks and apostrophes. */
  quote: 1 << 10,
  star: 1 << 11,
  /** "°" and "º". */
  degree: 1 << 12,
  /** "①", and the signs that may open a list: "■". */
  mark: 1 << 13,
  /** "+", "＋", "±" and "※". */
  plus: 1 << 14,
  /** A full stop and the like, and the marks of footnotes. */
  stop: 1 << 15,
  /** Letters of Chinese, Japanese and Korean, and whatever else is encoded among or behind them. */
  wide: 1 << 16,
} as const;

/** The bits of each character by its code. */
const bits = new Uint32Array(1 << 16);
const mark = (bit: number, chars: string) => {
  for (let at = 0; at < chars.length; at++) {
    const code = chars.charCodeAt(at);
    bits[code] = (bits[code] ?? 0) | bit;
  }
};
const markRange = (bit: number, [from, to]: readonly [number, number]) => {
  for (let code = from; code <= to; code++) bits[code] = (bits[code] ?? 0) | bit;
};
mark(SIGN.line, '\n');
mark(SIGN.tab, '\t');
mark(SIGN.colon, ':：');
mark(SIGN.digit, '0123456789０１２３４５６７８９');
mark(SIGN.one, '1１');
mark(SIGN.percent, '%％');
mark(SIGN.round, '(');
mark(SIGN.closes, ')]}）］】」』〕》〉');
mark(SIGN.quote, '"\'“”‘’');
mark(SIGN.star, '*＊');
mark(SIGN.degree, '°º');
mark(SIGN.mark, '■□◆◇▶▷►●○★☆◈♥♡◎');
for (const range of [
  [0x2460, 0x2487],
  [0x2776, 0x2793],
] as const)
  markRange(SIGN.mark, range);
mark(SIGN.plus, '+＋±※');
mark(SIGN.stop, '.!?。！？*†‡');
for (const range of [
  [0x1100, 0x11ff],
  [0x2e80, 0xffff],
] as const)
  markRange(SIGN.wide, range);

/** The text that was asked last: a field of one line is asked by several steps, one after the other. */
const last = { text: '', signs: 0 };

/** The signs that `text` holds, as bits of `SIGN`. */
export function signsOf(text: string): number {
  if (text === last.text) return last.signs;
  const signs = allOf(text);
  last.text = text;
  last.signs = signs;
  return signs;
}

function allOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= bits[text.charCodeAt(at)] ?? 0;
  return found;
}
