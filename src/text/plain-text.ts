/**
 * Raw fields come as text, HTML, or HTML escaped twice. This turns them into plain lines and remembers, for
 * every character kept, which raw characters it stands for, so that a finding always knows its exact place.
 */
export interface PlainText {
  text: string;
  /** Raw offsets of the characters `start` to `end` (exclusive) of `text`. */
  toRaw(start: number, end: number): { start: number; end: number };
}

const NEEDS_WORK = /[<&\t\r\u00a0\u00ac\u00ad\u200b-\u200d\u2028-\u202f\u2060\u3000\ufeff]/;
const BLOCK_TAG =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|section|article|h[1-6]|hr|details|summary|header|footer)$/;
const HAS_BLOCKS =
  /<\/?(?:br|p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|section|article|h[1-6]|details|summary)\b/i;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^<>"'])*>/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,10}));/y;
/** What no plain text holds as it is; everything between two of these is kept as it stands. */
const SPECIAL = /[<&\n\t\r\u00a0\u00ac\u00ad\u2000-\u200d\u2028-\u202f\u2060\u3000\ufeff]/g;
const INVISIBLE = /[\u00ac\u00ad\u200b-\u200d\u2060\ufeff\r]/;
const SPACE = /[\t\u00a0\u2000-\u200a\u2028-\u202f\u3000]/;

/** Latin-1 names in order from U+00A0, then the few others that shops print. */
const CAPITALS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN';
const LATIN1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ${CAPITALS} szlig ${CAPITALS.toLowerCase().replace('times', 'divide')} yuml`.split(
    ' ',
  );
const OTHERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  trade: '™',
  dagger: '†',
  Dagger: '‡',
  oelig: 'œ',
  minus: '−',
};

const named = (name: string): string | undefined => {
  const at = LATIN1.indexOf(name);
  return at >= 0 ? String.fromCharCode(160 + at) : OTHERS[name];
};

/** Plain text of a raw field. Never throws; linear in the length of `raw`. */
export function plainText(raw: string): PlainText {
  if (!NEEDS_WORK.test(raw)) return { text: raw, toRaw: (start, end) => ({ start, end }) };
  let pass = onePass(raw);
  let place = placesOf(pass);
  // Escaped twice or three times: what was an entity may now be a tag.
  for (let again = 0; again < 2 && /&[a-zA-Z#]|<\/?[a-zA-Z]/.test(pass.text); again++) {
    const next = onePass(pass.text);
    if (next.text === pass.text) break;
    const [before, inBefore] = [place, placesOf(next)];
    place = (at, behind) => before(inBefore(at, behind) - behind, behind);
    pass = next;
  }
  const { text } = pass;
  return {
    text,
    toRaw: (start, end) => {
      const from = start < text.length ? place(start, 0) : raw.length;
      if (end <= start) return { start: from, end: from };
      return { start: from, end: end <= text.length ? place(end - 1, 1) : raw.length };
    },
  };
}

/**
 * A text in runs: what is kept from `kept` on stands for what begins at `starts`, up to `ends`, or character
 * by character where `ends` is -1.
 */
interface Pass {
  text: string;
  kept: number[];
  starts: number[];
  ends: number[];
}

/** Where that begins for which the character at `at` stands; `behind` 1 asks where it ends. */
type Place = (at: number, behind: 0 | 1) => number;

const placesOf =
  ({ kept, starts, ends }: Pass): Place =>
  (at, behind) => {
    let low = 0;
    for (let high = kept.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((kept[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const end = ends[low] ?? 0;
    if (end < 0) return start + at - (kept[low] ?? 0) + behind;
    return behind ? end : start;
  };

function onePass(source: string): Pass {
  let text = '';
  const kept: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const run = (end: number) => {
    kept.push(text.length);
    starts.push(done);
    ends.push(end);
  };
  /** Behind the last character that was dealt with. */
  let done = 0;
  let running = false;
  /** `chars` for as many that end at `end`: the run goes on. */
  const keep = (chars: string, end: number) => {
    if (!running) run(-1);
    running = true;
    text += chars;
    done = end;
  };
  /** `char` for what ends at `end`; without a char it is left out. */
  const put = (char: string, end: number) => {
    if (char) run(end);
    text += char;
    done = end;
    running = false;
  };
  // Where tags break lines, a raw newline is only a space, as in a browser.
  const rawNewlineBreaks = !HAS_BLOCKS.test(source);
  for (let i = 0; ; ) {
    SPECIAL.lastIndex = i;
    i = SPECIAL.exec(source)?.index ?? source.length;
    if (i > done) keep(source.slice(done, i), i);
    if (i === source.length) break;
    const char = source[i] ?? '';
    if (char === '<') {
      if (source.startsWith('<!--', i)) {
        const end = source.indexOf('-->', i + 4);
        i = end < 0 ? source.length : end + 3;
        put('', i);
        continue;
      }
      TAG.lastIndex = i;
      const tag = TAG.exec(source);
      if (tag) {
        const name = tag[2]?.toLowerCase() ?? '';
        const end = i + tag[0].length;
        put(BLOCK_TAG.test(name) ? '\n' : '', end);
        const silent = tag[1] === '' && (name === 'script' || name === 'style');
        i = silent ? skipElement(source, name, end) : end;
        if (i > end) put('', i);
        continue;
      }
    } else if (char === '&') {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(source);
      const decoded = entity && decode(entity);
      if (entity && decoded) {
        i += entity[0].length;
        put(INVISIBLE.test(decoded) ? '' : SPACE.test(decoded) ? ' ' : decoded, i);
        continue;
      }
    } else if (INVISIBLE.test(char)) {
      put('', ++i);
      continue;
    }
    i++;
    if (SPACE.test(char) || (char === '\n' && !rawNewlineBreaks)) keep(' ', i);
  }
  return { text, kept, starts, ends };
}

function decode([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name) return named(name);
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function skipElement(source: string, name: string, from: number): number {
  const closing = name === 'script' ? /<\/script/gi : /<\/style/gi;
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}
