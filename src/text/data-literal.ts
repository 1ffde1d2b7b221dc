import type { Span } from './span';

/** One string of a data literal; its span is what its quotes hold. */
export interface DataString extends Span {
  /** The key that it, or the array that holds it, is the value of. */
  key: DataKey | null;
  /** True for an element of an array. */
  inArray: boolean;
}

/** A key of an object. */
export interface DataKey extends Span {
  name: string;
}

interface Level {
  closing: string;
  key: DataKey | null;
  /** The key of the object that was read last. */
  own: DataKey | null;
}

const IS_DATA = /^\s*[[{]\s*["'[{\]}]/;
/** Markup: the tokens of a literal, spaces left out. */
const TOKEN =
  /(?:([[{])|([\]}])|([,:])|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|(?:-?\d[\d.eE+-]*|true|false|null|True|False|None)(?![\p{L}\d]))/uy;
const SPACE = /\s/;
/** More levels are no label's. */
const DEEPEST = 40;

/**
 * The strings of a text that is one array or object of JSON, or of another language's literals with single quotes; null
 * where it is anything else. Linear.
 */
export function dataStrings(text: string): DataString[] | null {
  if (!IS_DATA.test(text)) return null;
  const strings: DataString[] = [];
  const levels: Level[] = [];
  let isOver = false;
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    if (SPACE.test(text.charAt(at))) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const [token = '', opens, closes, sign, quoted] = TOKEN.exec(text) ?? [];
    const level = levels.at(-1);
    if (token === '' || isOver) return null;
    at += token.length;
    if (opens) {
      if (levels.length === DEEPEST) return null;
      const key = level ? (level.own ?? level.key) : null;
      levels.push({ closing: opens === '[' ? ']' : '}', key, own: null });
    } else if (closes) {
      if (levels.pop()?.closing !== closes) return null;
      isOver = levels.length === 0;
    } else if (!level) return null;
    else if (sign === ',') level.own = null;
    else if (quoted) {
      const span = { start: at - quoted.length + 1, end: at - 1 };
      const inArray = level.closing === ']';
      if (!inArray && level.own === null) level.own = { ...span, name: quoted.slice(1, -1) };
      else strings.push({ ...span, key: level.own ?? level.key, inArray });
    }
  }
  return isOver ? strings : null;
}
