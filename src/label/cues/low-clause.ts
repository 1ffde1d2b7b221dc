import { anyOf } from '@/text/any-of';
import { foldAll, foldCase } from '@/text/fold';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import units from '@/text/words/units.json';
import { ands } from '../names/conjunctions';
import low from '../words/low.json';
import nameParts from '../words/name-parts.json';

/**
 * "and 1 % or less of:", "The following at less than one percent:": words about amounts around a strength, one of which
 * sets a limit. Any other word ("Parfum less than 1 %") ends the clause.
 */
const languages = Object.values(low.byLanguage);
const limits = new Set(foldAll([...languages.flatMap((words) => words.limits), ...'<≤＜']));
const known = new Set([...limits, ...foldAll([...languages.flatMap(({ others }) => others), ...ands]), '=']);
const ofs = new Set(foldAll(nameParts.of));
const SPACELESS_LIMIT = new RegExp(low.withoutSpaces.join('|'), 'u');

const SPACELESS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const PERCENT = `(?:[%％]|(?:${anyOf(units.percent)})(?!\\p{L}))`;
const NUMBER = '\\d{1,2}(?:[.,]\\d{1,3})?';
const STRENGTH = new RegExp(
  `(?<![\\d.,]|(?!${SPACELESS})\\p{L})(?:${NUMBER}|(?:${anyOf(low.numbers)})(?=\\s))\\s?${PERCENT}|[%％]\\s?${NUMBER}`,
  'giu',
);
const HAS_PERCENT = new RegExp(PERCENT, 'iu');
/** How many characters on each side are looked at. */
const AROUND = 90;
const WORD = /\p{L}+(?:-\p{L}+)*|[<≤＜=]|[^\s'’()[\]–-]/gu;
const SPACELESS_BEFORE = new RegExp(`${SPACELESS}{1,12}\\s?$`, 'u');
const SPACELESS_BEHIND = new RegExp(`^\\s?${SPACELESS}{1,12}(?:\\s${SPACELESS}{1,8}){0,2}`, 'u');
/** A colon ends the clause, or the end of its line does. */
const COLON = /^[\s)\]]{0,3}[:：]\s*/;
const LINE_ENDS = /^[\s)\]–—-]{0,3}$/;
const OPENS_LINE = /^[\s*•·([-]*$/;

/** The clauses of one line. Linear. */
export function lowClauses(line: string): Span[] {
  if (!HAS_PERCENT.test(line)) return [];
  return matchesOf(STRENGTH, line).flatMap(({ index, 0: strength }) => {
    const end = index + strength.length;
    const before = line.slice(Math.max(0, index - AROUND), index);
    const after = line.slice(end, end + AROUND);
    const clause = inWords(before, after) ?? inSpaceless(before, after);
    if (!clause) return [];
    const start = index - clause.lead;
    const alone = OPENS_LINE.test(line.slice(0, start)) && LINE_ENDS.test(line.slice(end + clause.tail));
    const colon = COLON.exec(line.slice(end + clause.tail, end + clause.tail + 8))?.[0].length ?? 0;
    return colon > 0 || alone || clause.of ? [{ start, end: end + clause.tail + colon }] : [];
  });
}

/** How far the clause reaches to both sides of its strength, and whether it ends in "of". */
interface Reach {
  lead: number;
  tail: number;
  of: boolean;
}

function inWords(before: string, after: string): Reach | null {
  let lead = 0;
  let tail = 0;
  let of = false;
  let limited = false;
  for (const { index, 0: word } of matchesOf(WORD, before).toReversed()) {
    const folded = foldCase(word);
    if (!known.has(folded)) break;
    limited ||= limits.has(folded);
    lead = before.length - index;
  }
  for (const { index, 0: word } of matchesOf(WORD, after)) {
    const folded = foldCase(word);
    if (!known.has(folded)) break;
    limited ||= limits.has(folded);
    of = ofs.has(folded);
    tail = index + word.length;
  }
  return limited ? { lead, tail, of } : null;
}

/** "含量低于1%的成分：": in scripts without spaces everything up to the strength and the colon is the clause. */
function inSpaceless(before: string, after: string): Reach | null {
  const lead = SPACELESS_BEFORE.exec(before)?.[0] ?? '';
  const tail = SPACELESS_BEHIND.exec(after)?.[0] ?? '';
  return SPACELESS_LIMIT.test(lead + tail) ? { lead: lead.length, tail: tail.length, of: false } : null;
}
