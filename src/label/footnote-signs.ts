import { lookUp } from '@/lexicon/lookup';
import { matchesOf } from '@/text/matches';
import { explainsFootnote } from './footnotes';
import { blank } from './lines';

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
  const text = daggers(printed);
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
