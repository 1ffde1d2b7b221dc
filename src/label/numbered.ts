import { blank, mapLines } from './lines';
import { pieceOf } from './pieces';

const NUMBER =
  /[[［【]\s?(\d{1,2})\s?[\]］】]\s?(?=[\p{L}(<])|(?:^|(?<=[\s,;.。、)\]]))(?:[(（]?(\d{1,2})\s?[.)．）\]］】]\s?|[#№]\s?(\d{1,2})[.):]?\s)(?=[\p{L}[(<])/gu;
/** Numbers with a sign that names have, too, or with none. */
const WEAK_NUMBER = /(?:^|(?<=[\s,;:：]))(\d{1,2})(?:\s?[-–—:：/=°º]\s?|\s)(?=\p{L})/gu;
const CIRCLED = /[①-⑳⑴-⒇❶-❿➀-➓]\s*/g;
const FEWEST = 2;
const OPENS_COUNT = /1\s?[.)．）\]］】]|[#№]\s?1\s/;
/** "Aloe Juice [1], Shea Butter [1]": a number that comes again is the sign of a footnote. */
const AGAIN = /\[1\].*\[1\]/;
const OPENS_WEAK_COUNT =
  /(?:^|[\s:：])1(?:\s?[-–—:：/=°º]\s?|\s)\p{L}[^\d]{1,90}\s2(?:\s?[-–—:：/=°º]\s?|\s)\p{L}/u;

/** "1. Water 2. Glycerin", "(1) Water, (2) Glycerin", "①水 ②グリセリン": numbers that count up from one open a line each. */
export const splitNumbered = (text: string): string =>
  mapLines(withoutCount(text), (line) => {
    const circled = /[①-③⑴⑵❶❷➀➁➊➋]/.test(line) ? line.replace(CIRCLED, opensLine) : line;
    const counts = OPENS_COUNT.test(circled) && !AGAIN.test(circled);
    const counted = counts ? byNumbers(circled, marksOf(circled, NUMBER)) : circled;
    const numbered = OPENS_WEAK_COUNT.test(counted) ? byWeakNumbers(counted) : counted;
    return MARK.test(numbered) ? byMarks(numbered) : numbered;
  });

/** "1 Water⏎2 Glycerin", "[1] Water", "1 – Water": a number that opens its line. */
const COUNT = /^\s*[[(（#№]?(\d{1,2})(?:[\])）]\s*|\s*[-–—:]\s+|\s+)(?=\p{L})/u;
const FEWEST_LINES = 3;

/** Lines that count up from one lose their numbers; a lone "2 Hexanediol" keeps its own. */
function withoutCount(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const rows = lines.filter((line) => line.trim() !== '');
  const counted = rows.every((line, index) => Number(COUNT.exec(line)?.[1]) === index + 1);
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

/** The numbers that count up from one. */
function marksOf(line: string, pattern: RegExp): RegExpExecArray[] {
  const marks: RegExpExecArray[] = [];
  for (const match of line.matchAll(pattern))
    if (Number(match.slice(1).find((digits) => digits !== undefined)) === marks.length + 1) marks.push(match);
  return marks;
}

/** The fewest weak numbers that count, and how many of the texts between them must be known names. */
const FEWEST_WEAK = 3;
const KNOWN_SHARE = 0.5;

/** "1 Water 2 Glycerin 3 Panthenol": a number that a name could end with counts only between known names. */
function byWeakNumbers(line: string): string {
  const marks = marksOf(line, WEAK_NUMBER);
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
