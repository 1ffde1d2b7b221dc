import { matchesOf } from '@/text/matches';
import { SIGN, signsOf } from '@/text/signs';
import { pieceOf } from '../names/pieces';
import { blank, mapLines } from './lines';

const DIGITS = '([\\d０-９]{1,2})';
/** What may follow a number: a name, also one that begins with a locant. */
const NAME = '\\p{L}|\\d(?:,\\s?\\d)?-\\p{L}';
/** "1.", "1)", "(1.)" */
const STOP = '\\s?(?:[.．]?[)）\\]］】]|[.．])';
const NUMBER = new RegExp(
  `[[［【]\\s?${DIGITS}\\s?[\\]］】]\\s?(?=[\\p{L}(<])|(?:^|(?<=[\\s,;.。、)\\]]))(?:[(（]?${DIGITS}${STOP}\\s?|(?:[#№]|N[or]\\.)\\s?${DIGITS}[.):]?\\s)(?=${NAME}|[[(<])`,
  'gu',
);
/** Numbers with a sign that names have, too, or with none. */
const WEAK_NUMBER = new RegExp(
  `(?:^|(?<=[\\s,;:：]))${DIGITS}(?:\\s?[-–—:：/=°º、]\\s?|\\s)(?=${NAME})`,
  'gu',
);
/** "a) Water", "(b) Glycerin": letters of the alphabet in order. */
const LETTER = /(?:^|(?<=[\s,;:：]))[(（]?([A-Za-z])[.)．）]\s?(?=[\p{L}\d[(<])/gu;
const CIRCLED = /[①-⑳⑴-⒇❶-❿➀-➓]\s*/g;
const FEWEST = 2;
const OPENS_COUNT = /[1１]\s?[.)．）\]］】]|(?:[#№]|N[or]\.)\s?1\s/;
/** "Aloe Juice [1], Shea Butter [1]": a number that comes again is the sign of a footnote. */
const AGAIN = /\[1\].*\[1\]/;
const OPENS_LETTERS = /(?:^|[\s:：])[(（]?a[.)．）]\s?[\p{L}\d[(<]/iu;
const OPENS_WEAK_COUNT =
  /(?:^|[\s:：])1(?:\s?[-–—:：/=°º、]\s?|\s)\p{L}[^\d]{1,90}\s2(?:\s?[-–—:：/=°º、]\s?|\s)[\p{L}\d]/u;

/** "1. Water 2. Glycerin", "(1) Water, (2) Glycerin", "①水 ②グリセリン": numbers that count up from one open a line each. */
export const splitNumbered = (text: string): string => {
  const marked = (signsOf(text) & SIGN.mark) !== 0;
  return mapLines(withoutCount(text), (line) => {
    const lettered = OPENS_LETTERS.test(line);
    if (!marked && !lettered && !/[1１]/.test(line)) return line;
    const circled = marked && /[①-③⑴⑵❶❷➀➁➊➋]/.test(text) ? line.replace(CIRCLED, opensLine) : line;
    const counts = OPENS_COUNT.test(circled) && !AGAIN.test(circled);
    const counted = counts ? byNumbers(circled, marksOf(circled, NUMBER)) : circled;
    const weak = OPENS_WEAK_COUNT.test(counted) ? byKnown(counted, marksOf(counted, WEAK_NUMBER)) : counted;
    const numbered = lettered ? byKnown(weak, marksOf(weak, LETTER, isNextLetter)) : weak;
    return MARK.test(numbered) ? byMarks(numbered) : numbered;
  });
};

/** "1 Water⏎2 Glycerin", "[1] Water", "1.) Water", "1 – Water", "b) Glycerin": a number or a letter that opens its line. */
const COUNT = new RegExp(
  `^\\s*(?:N[or]\\.\\s?)?[[(（【#№]?\\s?(?:${DIGITS}(?:${STOP}\\s*|[°º、]\\s*|\\s?[-–—:：/=]\\s*|\\s+)|([A-Za-z])[)）.．]\\s?)(?=${NAME})`,
  'u',
);
const FEWEST_LINES = 3;

/** Lines that count up from one, or from "a", lose their numbers; a lone "2 Hexanediol" keeps its own. */
function withoutCount(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const counted: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, number, letter] = COUNT.exec(line) ?? [];
    const isNext = (at: number) =>
      number ? isNextNumber(number, at) : letter !== undefined && isNextLetter(letter, at);
    if (isNext(counted.length)) counted.push(index);
    else if (counted.length >= FEWEST_LINES) break;
    else counted.splice(0, counted.length, ...(isNext(0) ? [index] : []));
  }
  if (counted.length < FEWEST_LINES) return text;
  for (const index of counted) lines[index] = (lines[index] ?? '').replace(COUNT, blank);
  return lines.join('\n');
}

const MARK = /[■□◆◇▶▷●○★☆◈]/;
const MARKS = /[■□◆◇▶▷●○★☆◈]\s*/g;
/** The commas between two marks that open a list each; fewer, and the mark is the separator. */
const FEWEST_COMMAS = 2;

/** "■ Toner: Aqua, … ■ Cream: Aqua, …": marks before whole lists open a line each. */
function byMarks(line: string): string {
  const parts = line.split(MARK);
  const lists = parts.filter((part) => (part.match(/[,、，]/g)?.length ?? 0) >= FEWEST_COMMAS);
  if (lists.length < FEWEST || lists.length < parts.length - 1) return line;
  return line.replace(MARKS, opensLine);
}

const opensLine = (mark: string, ...[at]: unknown[]): string =>
  at === 0 ? blank(mark) : `\n${' '.repeat(mark.length - 1)}`;

const isNextNumber = (printed: string, index: number): boolean =>
  Number(printed.normalize('NFKC')) === index + 1;
const isNextLetter = (printed: string, index: number): boolean =>
  printed.toLowerCase().charCodeAt(0) === FIRST_LETTER + index;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** The marks that count: the first is one or "a", and each goes on from the one before. */
function marksOf(line: string, pattern: RegExp, isNext = isNextNumber): RegExpExecArray[] {
  const marks: RegExpExecArray[] = [];
  for (const match of matchesOf(pattern, line)) {
    const printed = match.slice(1).find((group) => group !== undefined) ?? '';
    if (isNext(printed, marks.length)) marks.push(match);
  }
  return marks;
}

/** The fewest weak numbers or letters that count, and how many of the texts between them must be known names. */
const FEWEST_WEAK = 3;
const KNOWN_SHARE = 0.5;

/** "1 Water 2 Glycerin 3 Panthenol": a number that a name could end with counts only between known names. */
function byKnown(line: string, marks: readonly RegExpExecArray[]): string {
  if (marks.length < FEWEST_WEAK) return line;
  const known = marks.filter(({ index, 0: mark }, at) => {
    const name = line.slice(index + mark.length, marks[at + 1]?.index ?? line.length);
    return pieceOf(name).reads === 'known';
  });
  return known.length >= marks.length * KNOWN_SHARE ? byNumbers(line, marks) : line;
}

function byNumbers(line: string, marks: readonly RegExpExecArray[]): string {
  if (marks.length < FEWEST) return line;
  let out = '';
  let from = 0;
  for (const { index, 0: mark } of marks) {
    out +=
      line.slice(from, index) +
      (line.slice(0, index).trim() === '' ? blank(mark) : `\n${' '.repeat(mark.length - 1)}`);
    from = index + mark.length;
  }
  return out + line.slice(from);
}
