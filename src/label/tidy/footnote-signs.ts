import { lookUp } from '@/lexicon/lookup';
import { matchesOf } from '@/text/matches';
import { explainsFootnote } from '../names/footnotes';
import { blank, mapLines } from './lines';

/** A sign and what may be its explanation: ". (1) from organic farming", "° components of essential oils". */
const EXPLAINED =
  /(?<=^|\s|[.;,])(?:([([]\d{1,2}[)\]]|°{1,3}|º)|(?<=(?:^|[.;\n])\s{0,3})(\d))(?:\s?[:=])?\s?(?=\p{L})/gmu;
const NAME_END = String.raw`(?=\s{0,3}(?:[,;.、，；•|\n]|$))`;
const NAME_START = /(?<![^,;、，；•|\n])[^,;、，；•|\n]*$/u;
const LONGEST_NAME = 120;
/** Where one number in brackets is a sign, the others are. */
const BRACKETED = String.raw`[(\[]\d{1,2}[)\]]`;

/**
 * Takes footnote signs that could be part of a name ("Chitosan(1)", "Methicone1", "Linalool°") from the names, and
 * puts a dagger before their explanation. Without an explanation in the field a number belongs to the name, and so does
 * a digit that a known name ends with ("Laureth-7"). The text keeps its length.
 */
export function markFootnotes(printed: string): string {
  const text = daggers(notesBehindCommas(asStars(printed)));
  const explanations = matchesOf(EXPLAINED, text).filter((match) =>
    explainsFootnote(text.slice(match.index + match[0].length, match.index + match[0].length + 40)),
  );
  if (explanations.length === 0) return text;
  const signs = new Set(explanations.map(([, sign, digit]) => sign ?? digit ?? ''));
  const anySign = [...signs].map((sign) => (/^[([]/.test(sign) ? BRACKETED : sign)).join('|');
  const onNames = new RegExp(String.raw`(?<=[\p{L}\p{N})\]®™])\s?(?:${anySign}){1,3}${NAME_END}`, 'gu');
  const oneSign = new RegExp(anySign, 'g');
  const used = new Set<string>();
  const bare = text.replace(onNames, (mark: string, at: number) => {
    if (/\d$/.test(mark) && !isSign(text, at, mark)) return mark;
    for (const [each] of mark.matchAll(oneSign)) used.add(each);
    return blank(mark);
  });
  let out = '';
  let from = 0;
  for (const { index, 0: printed, 1: sign, 2: digit } of explanations) {
    if (!used.has(sign ?? digit ?? '')) continue;
    const [lead = ''] = /\S+(?:\s?[:=])?/.exec(printed) ?? [];
    out += `${bare.slice(from, index)}${blank(lead.slice(1))}†`;
    from = index + lead.length;
  }
  return out + bare.slice(from);
}

/** "Linalool※, …", "토코페롤★": other signs that mark a name, and explain it further on. */
const HAS_OTHER_STAR = /[※★☆◎]/;
const OTHER_STAR = /(?<=[\p{L}\p{N})）])\s?([※★☆◎])\d{0,2}(?=\s{0,3}(?:[,;.、，；•|\n※★☆◎]|$))/u;
/** "グリセリン*1", and "*1 保湿成分" further on. */
const NUMBERED = /(\*)(\d{1,2})( ?)(?=(\p{L})|)/gu;
const NUMBERED_NAME = /[\p{L})）]\*\d{1,2}\s{0,3}(?:[,;.、，；•|\n]|$)/u;

/** Puts a star for such a sign, and for the one of East Asian keyboards; takes the numbers off. The text keeps its length. */
function asStars(text: string): string {
  const wide = text.replaceAll('＊', '*');
  const sign = HAS_OTHER_STAR.test(wide) ? OTHER_STAR.exec(wide)?.[1] : undefined;
  const starred = sign === undefined ? wide : wide.replaceAll(sign, '*');
  if (!starred.includes('*') || !NUMBERED_NAME.test(starred)) return starred;
  return starred.replace(NUMBERED, (mark, star: string, digits: string, space: string, word?: string) =>
    word === undefined ? star + blank(mark.slice(1)) : blank(digits + space) + star,
  );
}

const LEADING_MARK = /^\s{0,3}([*†‡+]{1,4})\s?(?=\p{L})/u;
const LONGEST_NOTE = 80;
const MOST_NOTES = 20;

/**
 * "Niacinamide*, Phenoxyethanol, *Vitamin B3": entries at the end of a line that open with the marks of names before them
 * explain these. They are put on lines of their own. The text keeps its length.
 */
function notesBehindCommas(text: string): string {
  if (!MARK_BEHIND_COMMA.test(text)) return text;
  return mapLines(text, (line) => {
    const commas: number[] = [];
    const marks = new Set<string>();
    let end = line.length;
    while (commas.length < MOST_NOTES) {
      const comma = line.lastIndexOf(',', end - 1);
      const piece = comma < 0 || end - comma > LONGEST_NOTE ? '' : line.slice(comma + 1, end);
      const mark = LEADING_MARK.exec(piece)?.[1];
      if (mark === undefined) break;
      commas.push(comma);
      marks.add(mark);
      end = comma;
    }
    const names = line.slice(0, end);
    // "*Lavender Oil, *Tocopherol, Limonene": names that carry their marks in front.
    if (commas.length === 0 || MARK_BEHIND_COMMA.test(names)) return line;
    if (![...marks].every((mark) => names.includes(`${mark},`) || names.endsWith(mark))) return line;
    return commas.reduce((out, at) => {
      const mark = at + 1 + (/^\s*/.exec(out.slice(at + 1))?.[0].length ?? 0);
      return `${out.slice(0, at)}${blank(out.slice(at, mark - 1))}\n${out.slice(mark)}`;
    }, line);
  });
}

const MARK_BEHIND_COMMA = /,\s{0,3}[*†‡+]{1,4}\s?\p{L}/u;

/** A star that opens a line right before its words, where names before it have one: "Linalool*" … "*plant origin". */
const STARRED = /(?<=\n[^\S\n]{0,3})\*{1,3}(?=\s?(?:\p{L}|100))/gu;
const STAR_BEHIND = /[\p{L}\p{N})\]®™]\s?\*{1,3}\s{0,3}(?:[,;.\n([]|$)/u;

/** Puts a dagger for the stars of footnotes, which could be bullets otherwise. The text keeps its length. */
function daggers(text: string): string {
  const first = text.includes('*') && text.includes('\n') ? STAR_BEHIND.exec(text) : null;
  if (!first) return text;
  return text.replace(STARRED, (star: string, at: number) => {
    const opening = text.slice(at + star.length, at + star.length + 40);
    return at > first.index && explainsFootnote(opening) ? '†'.repeat(star.length) : star;
  });
}

/**
 * Whether the digit behind a name is a sign: behind a letter unless the name is only known with it, behind a hyphen or
 * another digit only where the name is known without it and not with it.
 */
function isSign(text: string, at: number, mark: string): boolean {
  if (/^\s/.test(mark)) return false;
  const name = NAME_START.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0].trim() ?? '';
  const without = lookUp(name) !== undefined;
  const withDigit = lookUp(name + mark) !== undefined;
  return /\p{L}$/u.test(name) ? without || !withDigit : without && !withDigit;
}
