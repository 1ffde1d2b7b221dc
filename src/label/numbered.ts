import { matchesOf } from '@/text/matches';
import { SIGN, signsOf } from '@/text/signs';
import { blank, mapLines } from './lines';
import { pieceOf } from './pieces';

const NUMBER =
  /[[［【]\s?(\d{1,2})\s?[\]］】]\s?(?=[\p{L}(<])|(?:^|(?<=[\s,;.。、)\]]))(?:[(（]?(\d{1,2})\s?[.)．）\]］】]\s?|(?:[#№]|N[or]\.)\s?(\d{1,2})[.):]?\s)(?=[\p{L}[(<]|\d(?:,\s?\d)?-\p{L})/gu;
/** Numbers with a sign that names have, too, or with none. */
const WEAK_NUMBER = /(?:^|(?<=[\s,;:：]))(\d{1,2})(?:\s?[-–—:：/=°º]\s?|\s)(?=\p{L}|\d(?:,\s?\d)?-\p{L})/gu;
/** "a) Water", "(b) Glycerin": letters of the alphabet in order. */
const LETTER = /(?:^|(?<=[\s,;:：]))[(（]?([A-Za-z])[.)．）]\s?(?=[\p{L}\d[(<])/gu;
const CIRCLED = /[①-⑳⑴-⒇❶-❿➀-➓]\s*/g;
const FEWEST = 2;
const OPENS_COUNT = /1\s?[.)．）\]］】]|(?:[#№]|N[or]\.)\s?1\s/;
/** "Aloe Juice [1], Shea Butter [1]": a number that comes again is the sign of a footnote. */
const AGAIN = /\[1\].*\[1\]/;
const OPENS_LETTERS = /(?:^|[\s:：])[(（]?a[.)．）]\s?[\p{L}\d[(<]/iu;
const OPENS_WEAK_COUNT =
  /(?:^|[\s:：])1(?:\s?[-–—:：/=°º]\s?|\s)\p{L}[^\d]{1,90}\s2(?:\s?[-–—:：/=°º]\s?|\s)[\p{L}\d]/u;

/** "1. Water 2. Glycerin", "(1) Water, (2) Glycerin", "①水 ②グリセリン": numbers that count up from one open a line each. */
export const splitNumbered = (text: string): string => {
  const marked = (signsOf(text) & SIGN.mark) !== 0;
  return mapLines(withoutCount(text), (line) => {
    const lettered = OPENS_LETTERS.test(line);
    if (!marked && !lettered && !line.includes('1')) return line;
    const circled = /[①-③⑴⑵❶❷➀➁➊➋]/.test(line) ? line.replace(CIRCLED, opensLine) : line;
    const counts = OPENS_COUNT.test(circled) && !AGAIN.test(circled);
    const counted = counts ? byNumbers(circled, marksOf(circled, NUMBER)) : circled;
    const weak = OPENS_WEAK_COUNT.test(counted) ? byKnown(counted, marksOf(counted, WEAK_NUMBER)) : counted;
    const numbered = lettered ? byKnown(weak, marksOf(weak, LETTER, isNextLetter)) : weak;
    return MARK.test(numbered) ? byMarks(numbered) : numbered;
  });
};

/** "1 Water⏎2 Glycerin", "[1] Water", "1 – Water", "b) Glycerin": a number or a letter that opens its line. */
const COUNT =
  /^\s*[[(（#№]?(?:(\d{1,2})(?:[\])）.．]\s*|\s*[-–—:]\s+|\s+)|([A-Za-z])[)）.．]\s?)(?=\p{L}|\d(?:,\s?\d)?-\p{L})/u;
const FEWEST_LINES = 3;

/** Lines that count up from one, or from "a", lose their numbers; a lone "2 Hexanediol" keeps its own. */
function withoutCount(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const rows = lines.filter((line) => line.trim() !== '');
  const counted = rows.every((line, index) => {
    const [, number, letter] = COUNT.exec(line) ?? [];
    return number ? isNextNumber(number, index) : letter !== undefined && isNextLetter(letter, index);
  });
  if (!counted || rows.length < FEWEST_LINES) return text;
  return lines.map((line) => line.replace(COUNT, blank)).join('\n');
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

const isNextNumber = (printed: string, index: number): boolean => Number(printed) === index + 1;
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
