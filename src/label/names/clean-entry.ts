import { either } from '@/text/either';
import type { Span } from '@/text/span';
import { ands } from './conjunctions';
import { isDrugPurpose } from './drug-purposes';
import { explainsFootnote } from './footnotes';
import { isFunctions, isFunctionWord } from './function-words';
import { loneBracket } from './lone-bracket';
import { CALLED, NUMBER } from './registry-numbers';

const LEAD =
  /^(?:[#№]\s?\d{1,3}[.):]?\s+(?=\p{L})|0\d[.):]?\s+(?=\p{L})|[\s*+†‡§¶#^~°•●▪·・‣➤➔→✔✓▶►☞>»=_|¹²³⁴-⁹ªº"“”„«»'’‘.,;:!¿¡–—◦○◆◇■□▫★☆❖➢➜✦✧-]|\ufe0f|\p{Extended_Pictographic}|\(\s*(?=\*)|\d{1,2}[.):]\s+(?=\p{L}))+/u;
const TAIL_SIGN = /[\s.*+†‡§¶#^~°•●▪·・¹²³⁴-⁹®™,;:!"“”„«»‘=|_/\\。．¿¡([{（［【–—-]/u;
/*
 * `(?<!\s)` before leading spaces: a match begins with the first of them, and is not tried again from each of a long row.
 */
/** A footnote explained inside the last entry: "citric acid *denotes organic". */
const FOOTNOTE = either(
  [
    /(?<!\s)\s*[*†‡]{1,4}\s?[:：=]\s?(?=\p{L})/u,
    /(?:[.,;]\s*|(?<!\s)\s+)[*†‡+¹²³]{1,4}\s?(?=\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}]{2}|\p{Ll}{1,2}[\s'’]\p{L})/u,
    // "※ …", "(*organic"
    /(?<!\s)\s*(?:※|\(\s*[*†‡+]{1,4}\s*\p{L})/u,
    // "25 °C" is a temperature.
    /(?<![\d\s])(?:[.,;]\s*|\s+)°\s?(?=\p{L}{3})/u,
    // "(*) organic"
    /(?<!\s)\s*\(\s*[*†‡+°]{1,4}\s*\)\s+(?=\p{Ll})/u,
  ],
  'u',
);
/** How much to drop of a name at its start and at its end. */
type Trim = (name: string) => { lead: number; tail: number };

/** "[ILN49332]", "(C88123/2)", "[N123/A]", "(193/031)"; "[CI 19140]" is a colour. */
const BRACKETED_CODE =
  /[<[(＜〈]\s*(?!c[il]\s?\d)(?:[a-z]{1,3}[\s-]?\d{4}[a-z\d]*(?:[/.-][a-z\d]+)*|[a-z]{1,3}\d{3}\/[a-z\d]{1,3}|[a-z]{2}\s\d{3}|\d{3,}(?:\/[a-z\d]+)+)\s*[>\])＞〉]/;
/** A maker's code behind the last name. */
const CODES = either(
  [
    BRACKETED_CODE,
    /#\s?\d{4,}/,
    // "AB-1234567", "D123456/1", "1234567 12"
    /(?<=\s)(?:(?!c[il1])[a-z]{1,2}-?\d{5,8}(?:[/-][a-z\d]{1,4})?|\d{6,8}(?:\s\d{1,3})?)/,
    /\biln\s?\d{4,}/,
    // "F.I.L. B1234/1"
    /\bf\.?i\.?l\.?\s(?:.{0,160}\S)?/,
    /(?<=\.\s)r\d{2}-\d{2}/,
    /(?<=\p{L}{3}[)\]]?)\.\s?\p{L}{1,2}\d{2}/u,
  ],
  'iu',
);
const CODE_BEHIND = new RegExp(`(?<!\\s)\\s*(?:${CODES.source})\\s*$`, 'iu');
/** The same standing as an entry of its own. */
const CODE =
  /^(?:[[(<＜](?!c[il1]\s?\d)[A-Z]{0,4}\d{3,}[A-Z0-9/.-]{0,8}[\])>＞]?|\d{6,}(?:\s\d{1,3})?|(?!c[il1]\d{5})[A-Z]{1,2}(?:\d{6,}(?:-\d{1,4})?|\d{4,}\/[A-Z\d]{1,3}))[\s.]*$/i;
/** A number of a register of substances: "7732-18-5", "(CAS No. 90-64-2)", "EC 201-180-5". */
const REGISTERED = new RegExp(`(?<!\\s)\\s*(?:[([]\\s*)?${CALLED}?${NUMBER}\\s*(?:[)\\]]\\s*)?$`, 'iu');
const longAnds = ands.filter((word) => word.length > 1).join('|');
/** A word of one letter is only taken for "and" where it is small and a word follows: "A 70 Propellant" is a name. */
const shortAnds = ands.filter((word) => word.length === 1).join('');
const LONG_AND = new RegExp(`^(?:&|(?:${longAnds})(?=\\s))\\s+(?=\\S)`, 'iu');
/** "… Squalane, and less than 1 % of: …": the word before a heading is no name. */
const LONE_AND = new RegExp(`^(?:&|${longAnds})$`, 'iu');
const SHORT_AND = new RegExp(`^[${shortAnds}]\\s+(?=\\p{L})`, 'u');

/** Letters, digits, spaces, hyphens, slashes, one bracket; no mark at either end, no "and" in front. */
const CLEAN =
  /^[A-Za-z][A-Za-z0-9 /-]*(?:[A-Za-z0-9]|\([A-Za-z][A-Za-z0-9 /-]*\)(?:[A-Za-z0-9 /-]*[A-Za-z0-9])?)$/;
const REGISTER_NUMBER = /\d-\d{2,3}-\d|\([^()]*\d{3}/;
/** What a row of dots leaves open is no name: "Tocopherol … and more". */
const LEFT_OPEN = /\s{0,3}(?:\.{3}|…)/;

/** True for a name that has nothing to clean: no strength, bracket, mark or double space. */
export const isClean = (printed: string): boolean =>
  CLEAN.test(printed) &&
  !printed.includes('  ') &&
  !LONE_AND.test(printed) &&
  !LONG_AND.test(printed) &&
  !SHORT_AND.test(printed) &&
  !(/\d{4}(?:[\s/-][A-Za-z\d]{1,4})?$/.test(printed) && CODE_BEHIND.test(printed)) &&
  !(/\d{6}|\d{4}\//.test(printed) && CODE.test(printed)) &&
  !REGISTER_NUMBER.test(printed);

const atStart =
  (pattern: RegExp): Trim =>
  (name) => ({ lead: pattern.exec(name)?.[0].length ?? 0, tail: 0 });
const fromMatch =
  (pattern: RegExp, earliest = 0): Trim =>
  (name) => {
    const at = pattern.exec(name)?.index ?? name.length;
    return { lead: 0, tail: at > earliest ? name.length - at : 0 };
  };

/** Walked from the end: a pattern would try each sign of a long row as the first. */
const tailSigns: Trim = (name) => {
  let end = name.length;
  while (end > 0 && TAIL_SIGN.test(name.charAt(end - 1))) end--;
  return { lead: 0, tail: name.length - end };
};

/** "[Aqua]", "「水」": such a pair around all of the name is the list's. */
const wholeBracket: Trim = (name) => {
  const pair = OPENING.indexOf(name.charAt(0));
  const inside = name.slice(1, -1);
  const whole = pair >= 0 && name.at(-1) === CLOSING[pair] && !inside.includes(name.charAt(0)) ? 1 : 0;
  return { lead: whole, tail: whole };
};
const OPENING = '[{［【「『〔';
const CLOSING = ']}］】」』〕';

/** "Solvent: Ethanol", "Alcohol: solvent": what the ingredient does is no part of its name. */
const functionLabel: Trim = (name) => {
  const colon = name.search(/[:：]/);
  if (colon < 1) return { lead: 0, tail: 0 };
  if (isFunctions(name.slice(0, colon))) return { lead: colon + 1, tail: 0 };
  return { lead: 0, tail: isFunctions(name.slice(colon + 1)) ? name.length - colon : 0 };
};

/** "Titanium Dioxide 5 % (Mineral Sunscreen Filter)": what the ingredient does, behind its strength. */
const purposeBehind: Trim = (name) => {
  const purpose = PURPOSE.exec(name);
  const says = purpose?.[1]?.split(/\s+/).some(isFunctionWord) ?? false;
  if (purpose && says) return { lead: 0, tail: purpose[0].length };
  const column = DRUG_COLUMN.exec(name);
  return { lead: 0, tail: column && isDrugPurpose(column[1] ?? '') ? column[0].length : 0 };
};
const PURPOSE = /(?<=\d\s?[%％]\)?)\s{0,2}[([]([^()[\]]{3,60})[)\]]$/;

/** "Adapalene 0.1%   Acne treatment": the second column of a Drug Facts box. */
const DRUG_COLUMN =
  /(?<=\d\s?(?:[%％]|mg|g)\)?(?:\s?[wv]\/[wv])?)[\s.·…:–—-]{1,40}(\p{L}[\p{L}\s/&-]{3,40})[.\s]{0,3}$/u;

const spaces: Trim = (name) => ({
  lead: name.length - name.trimStart().length,
  tail: name.length - name.trimEnd().length,
});

/** "(Petitgrain Oil)***Plant derived": a mark and what it explains, with nothing between. */
const noteBehind: Trim = (name) => {
  const mark = name.includes('*') ? MARK_INSIDE.exec(name) : null;
  const tail = mark ? name.length - mark.index : 0;
  const note = mark ? name.slice(mark.index + mark[0].length) : '';
  // "*Organic Oils: Organic Orange Oil, …" goes on.
  return { lead: 0, tail: !note.includes(':') && explainsFootnote(note) ? tail : 0 };
};
const MARK_INSIDE = /(?<=[\p{L}\p{N})\]])\*{1,4}(?=\p{Lu}\p{Ll})/u;

/** "Caffeine []": a pair with nothing inside. */
const EMPTY_PAIR = /(?<!\s)\s*(?:\(\s*\)|\[\s*\])\s*$/;

const TRIMS: readonly Trim[] = [
  atStart(LEAD),
  fromMatch(CODE_BEHIND, -1),
  fromMatch(REGISTERED),
  fromMatch(FOOTNOTE, 1),
  noteBehind,
  fromMatch(LEFT_OPEN, 1),
  tailSigns,
  fromMatch(EMPTY_PAIR, 1),
  loneBracket,
  wholeBracket,
  functionLabel,
  purposeBehind,
  atStart(LONG_AND),
  atStart(SHORT_AND),
  spaces,
];

/** The part of `span` that is the printed name: marks, bullets, codes and end punctuation left out. */
export function cleanEntry(text: string, { start, end }: Span): Span | null {
  const printed = text.slice(start, end);
  // Most names are clean already.
  if (isClean(printed)) return { start, end };
  let from = start;
  let rest = printed;
  for (const trim of TRIMS) {
    const { lead, tail } = trim(rest);
    if (lead + tail === 0) continue;
    rest = rest.slice(lead, Math.max(lead, rest.length - tail));
    from += lead;
  }
  if (CODE.test(rest) || CODE.test(printed) || LONE_AND.test(rest) || !/[\p{L}\p{N}]/u.test(rest))
    return null;
  return { start: from, end: from + rest.length };
}
