import { isWater } from '@/lexicon/water';
import { either } from '@/text/either';
import { pieceOf } from '../names/pieces';
import { namesWithin } from '../repair/lost-commas';
import { mapLines } from './lines';

/** Separators that every list may use, and that `entries.ts` cuts at. */
const COMMON = /[;，、､،;؛|；•·\n]|,(?!\d)|(?<!\d),/g;
/** Any other sign, the middle dot that Korean keyboards write as a letter, empty brackets. */
const OTHER_SIGN =
  /(?:(?<!\s)\s+)?(?:\[\s?\]|[\u318d\u119e]|[^\p{L}\p{N}\p{M}\s.,;:()[\]{}%％'"’‘“”&/\\®™©°*†‡+<>=±−–—|•·，、､；：。（）［］【】!?¿¡#№^_~?-]+)\s*/u;
/** "Aqua - Glycerin", "Aqua / Glycerin", "Aqua ++ Glycerin" */
const BETWEEN_SPACES = /(?<!\s)\s+(?:[-–—−]{1,2}|[*/~#=\\&_^\u4e28]|\+{1,2}|>{1,2}|::)\s+/;
/** "Aqua*Glycerin", "Aqua._Glycerin", "Aqua/Glycerin" */
const BETWEEN_LETTERS =
  /(?<=[\p{L})])[*_^](?=\p{L})|(?<=\.)[_^](?=\p{L})|(?<=[\p{L}\p{N}).])[/\\](?=[\p{L}\p{N}])/u;
/** "정제수-글리세린", "정제수.글리세린": Latin names have hyphens and full stops of their own. */
const BETWEEN_KANA_HAN_HANGUL =
  /(?<=[\u3040-\u9fff\uac00-\ud7a3])(?:-(?=[\u3040-\u9fff\uac00-\ud7a3])|\.(?=[\p{L}\d]))|(?<=[A-Za-z\d)])\.(?=[\u3040-\u9fff\uac00-\ud7a3])/u;
/** "Aqua // Glycerin"; no address. */
const SLASHES = /(?:(?<!\s)\s+)?(?<![/:])\/{2,3}(?!\/)\s*/;
const RARE = either(
  [
    /(?<=\d\s?[%％]\)?)\s+(?=\p{L}{3})/u,
    OTHER_SIGN,
    BETWEEN_SPACES,
    BETWEEN_LETTERS,
    BETWEEN_KANA_HAN_HANGUL,
    SLASHES,
    /\s{2,}/,
  ],
  'gu',
);
const FEWEST = 2;
/** A sign without spaces: a slash joins the names of one ingredient, unless the line has no other separator. A full
 * stop or hyphen is one only between characters of scripts that write without spaces. */
const TIGHT = /^[/\\.-]$/;
const LONGEST = 20_000;
/** "70 %" alone between two separators. */
const ONLY_STRENGTH = /^[<>≤≥~]?\s?\d{1,3}(?:[.,]\d{1,4})?\s?[%％](?=\s|$)/;
const LONGEST_STRENGTH = 16;
/** How many of the parts must read as names. */
const SHARE = 0.6;
/** How many must be known where full stops part them. */
const KNOWN_BETWEEN_STOPS = 0.75;

/**
 * A line whose names are separated by a rare sign ("Water ◆ Alcohol ◆ Glycerin", "Aqua 60 % – Glycerin 2 %") gets
 * commas instead. The sign must be the line's main separator, with names between.
 */
export const splitByRareSigns = (text: string): string => mapLines(text, bySign);

function bySign(line: string): string {
  if (line.length > LONGEST || line.length < 6 || !mayBeSeparated(line)) return line;
  const places = new Map<string, RegExpExecArray[]>();
  for (const match of line.matchAll(RARE)) {
    const sign = match[0].trim().replace(/\s/g, '');
    const key = TIGHT.test(match[0]) ? `·${sign}` : /^[-–—−]+$/.test(sign) ? '-' : sign;
    const known = places.get(key);
    if (known) known.push(match);
    else places.set(key, [match]);
  }
  if (places.size === 0) return line;
  const commons = line.match(COMMON)?.length ?? 0;
  const counted = [...places.values()]
    .filter((matches) => matches.length >= FEWEST && matches.length >= commons * 2)
    .filter(
      ([first, ...others]) => !TIGHT.test(first?.[0] ?? '') || (commons === 0 && others.length >= FEWEST),
    )
    .sort((one, other) => other.length - one.length);
  for (const matches of counted) if (partsAreNames(line, matches)) return withCommas(line, matches);
  return line;
}

/** Which role a character may have in a rare separator, by its code; filled in as texts are read. */
const NOTHING = 1;
const SEPARATOR = 2;
const SPACE = 3;
/** Separates only after a space. */
const SPACED = 4;
const SIGN = 5;
const partsByCode = new Uint8Array(1 << 16);
const PARTS = [
  [SEPARATOR, /[,;，、､،;؛|；•·\n]/],
  [SPACE, /\s/],
  [SPACED, /[-–—−+/~#>=\\&:\u4e28]/],
  [
    SIGN,
    /[%％[*_^\u318d\u119e]|[^\p{L}\p{N}\p{M}\s.,;:()[\]{}%％'"’‘“”&/\\®™©°*†‡+<>=±−–—|•·，、､；：。（）［］【】!?¿¡#№^_~?-]/u,
  ],
] as const;

const SLASH = '/'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const STOP = '.'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const FIRST_KANA = 0x3040;

const isDigit = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at);
  return code >= 48 && code <= 57;
};
/** Only whether to look closer: what else is encoded behind the kana does no harm. */
const isSpaceless = (line: string, at: number): boolean => line.charCodeAt(at) >= FIRST_KANA;

/** Checks in one pass whether a rare sign occurs often enough, so that few lines have to be searched. */
function mayBeSeparated(line: string): boolean {
  let commons = 0;
  let signs = 0;
  let slashes = 0;
  let before = NOTHING;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const part = partsByCode[code] || firstSeen(code);
    if (part === SEPARATOR)
      commons += code === COMMA && isDigit(line, at - 1) && isDigit(line, at + 1) ? 0 : 1;
    else if (part === SIGN || (before === SPACE && (part === SPACE || part === SPACED))) signs++;
    else if (code === SLASH && line.charCodeAt(at - 1) === SLASH) signs++;
    else if (code === SLASH || code === BACKSLASH) slashes++;
    else if ((code === STOP || code === HYPHEN) && (isSpaceless(line, at - 1) || isSpaceless(line, at + 1)))
      slashes++;
    before = part;
  }
  return commons === 0 && slashes > FEWEST ? true : signs >= FEWEST && signs >= commons * 2;
}

function firstSeen(code: number): number {
  const char = String.fromCharCode(code);
  const part = PARTS.find(([, pattern]) => pattern.test(char))?.[0] ?? NOTHING;
  partsByCode[code] = part;
  return part;
}

function partsAreNames(line: string, matches: readonly RegExpExecArray[]): boolean {
  let from = 0;
  let parts = 0;
  let named = 0;
  let known = 0;
  /** Parts that are rows of names themselves: then spaces part the names, and the slash joins two of one. */
  let rows = 0;
  const sign = matches[0]?.[0] ?? '';
  const joins = /^[/\\]$/.test(sign.trim());
  let waters = 0;
  const part = (end: number) => {
    const printed = line.slice(from, end).trim();
    if (!/[\p{L}\p{N}]/u.test(printed) || ONLY_STRENGTH.test(printed)) return;
    parts++;
    const { reads } = pieceOf(printed);
    if (reads === 'known') known++;
    if (reads === 'known' || reads === 'shaped') named++;
    if (joins && isWater(printed)) waters++;
    if (joins && reads !== 'known' && namesWithin(printed)) rows++;
  };
  for (const match of matches) {
    part(match.index);
    from = match.index + match[0].length;
  }
  part(line.length);
  if (TIGHT.test(sign) && known < parts * (sign === '.' ? KNOWN_BETWEEN_STOPS : 1)) return false;
  // "Water / Aqua / Eau" is one.
  return rows === 0 && waters < parts && parts > FEWEST && known >= 2 && named >= parts * SHARE;
}

function withCommas(line: string, matches: readonly RegExpExecArray[]): string {
  let out = '';
  let from = 0;
  for (const { index, 0: sign } of matches) {
    // "Aqua - 70 % - Glycerin": the strength stays with its name.
    if (ONLY_STRENGTH.test(line.slice(index + sign.length, index + sign.length + LONGEST_STRENGTH))) continue;
    out += `${line.slice(from, index)},${' '.repeat(sign.length - 1)}`;
    from = index + sign.length;
  }
  return out + line.slice(from);
}
