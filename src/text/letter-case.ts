import { characterAt } from './words';

/**
 * Where the case of letters changes within a text. A table by character code: expressions for small and capital letters
 * of any script take several times as long, and nearly no line has what they look for.
 */

const KNOWN = 1;
const SMALL = 2;
const CAPITAL = 4;
/** Small letters that a digit may be glued to, and what may be glued to them. */
const LATIN_SMALL = 8;
const LATIN_OPENING = 16;

/** What each code unit is, filled in as texts are read. */
const kinds = new Uint8Array(1 << 16);

const KINDS = [
  [SMALL, /\p{Ll}/u],
  [CAPITAL, /\p{Lu}/u],
  [LATIN_SMALL, /[a-z\u00df-\u00ff]/],
  [LATIN_OPENING, /[A-Z\u00c0-\u00de\d]/],
] as const;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || firstSeen(text, at, code);
}

function firstSeen(text: string, at: number, code: number): number {
  const char = characterAt(text, at);
  const kind = KINDS.reduce((all, [each, pattern]) => (pattern.test(char) ? all | each : all), KNOWN);
  // A surrogate belongs to many characters, so its answer cannot be kept.
  if (code < 0xd800 || code >= 0xe000) kinds[code] = kind;
  return kind;
}

/** The first place behind `from` where a small letter meets a capital or a digit ("listWater"); -1 if there is none. */
export function nextSeam(text: string, from: number): number {
  let before = KNOWN;
  for (let at = from; at < text.length; at++) {
    const here = kindAt(text, at);
    const latin = (before & LATIN_SMALL) !== 0 && (here & LATIN_OPENING) !== 0;
    if (latin || ((before & SMALL) !== 0 && (here & CAPITAL) !== 0)) return at;
    before = here;
  }
  return -1;
}

/** The fewest capitals of a word that a capitalised one is glued to. */
const FEWEST = 3;

/** The first place behind `from` where a word of capitals meets a capitalised one ("INCIWater"); -1 if there is none. */
export function nextCapitalsSeam(text: string, from: number): number {
  let capitals = 0;
  let last = -1;
  for (let at = from; at < text.length; at++) {
    const here = kindAt(text, at);
    if ((here & CAPITAL) === 0) {
      if (capitals > FEWEST && (here & SMALL) !== 0) return last;
      capitals = 0;
    } else if (!isSecondHalf(text, at)) {
      capitals++;
      last = at;
    }
  }
  return -1;
}

const isSecondHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
};
