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
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
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
  let places = pass.places;
  // Escaped twice or three times: what was an entity may now be a tag.
  for (let again = 0; again < 2 && /&[a-zA-Z#]|<\/?[a-zA-Z]/.test(pass.text); again++) {
    const next = onePass(pass.text);
    if (next.text === pass.text) break;
    pass = next;
    places = chained(places, next.places);
  }
  const { startOf, endOf } = places;
  return {
    text: pass.text,
    toRaw: (start, end) => {
      const from = start < pass.text.length ? startOf(start) : raw.length;
      if (end <= start) return { start: from, end: from };
      return { start: from, end: end <= pass.text.length ? endOf(end - 1) : raw.length };
    },
  };
}

/** Where the characters that one kept character stands for begin and end. */
interface Places {
  startOf(at: number): number;
  endOf(at: number): number;
}

const chained = (before: Places, next: Places): Places => ({
  startOf: (at) => before.startOf(next.startOf(at)),
  endOf: (at) => before.endOf(next.endOf(at) - 1),
});

interface Pass {
  text: string;
  places: Places;
}

/** The places of a text made of runs: from `kept[i]` on it stands for what stands from `starts[i]` on. */
function placesOf(kept: readonly number[], starts: readonly number[], ends: readonly number[]): Places {
  const runAt = (at: number): number => {
    let low = 0;
    let high = kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((kept[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    startOf: (at) => {
      const run = runAt(at);
      return ends[run] === AS_IT_STANDS ? (starts[run] ?? 0) + at - (kept[run] ?? 0) : (starts[run] ?? 0);
    },
    endOf: (at) => {
      const run = runAt(at);
      const end = ends[run] ?? 0;
      return end === AS_IT_STANDS ? (starts[run] ?? 0) + at - (kept[run] ?? 0) + 1 : end;
    },
  };
}

/** The end of a run of characters that each stand for themselves. */
const AS_IT_STANDS = -1;

function onePass(source: string): Pass {
  let text = '';
  const kept: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const run = (start: number, end: number) => {
    kept.push(text.length);
    starts.push(start);
    ends.push(end);
  };
  /** Behind the last character that was dealt with. */
  let done = 0;
  let running = false;
  const keepUpTo = (at: number) => {
    if (at === done) return;
    if (!running) run(done, AS_IT_STANDS);
    running = true;
    text += source.slice(done, at);
    done = at;
  };
  /** `char` for what ends at `end`; without a char it is left out. */
  const put = (char: string, end: number) => {
    if (char) run(done, end);
    text += char;
    done = end;
    running = false;
  };
  // Where tags break lines, a raw newline is only a space, as in a browser.
  const rawNewlineBreaks = !HAS_BLOCKS.test(source);
  for (let i = 0; ; ) {
    SPECIAL.lastIndex = i;
    i = SPECIAL.exec(source)?.index ?? source.length;
    keepUpTo(i);
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
    if (SPACE.test(char) || (char === '\n' && !rawNewlineBreaks)) {
      // A space takes the place of one character, so the run goes on.
      if (!running) run(done, AS_IT_STANDS);
      running = true;
      text += ' ';
      done = i;
    }
  }
  return { text, places: placesOf(kept, starts, ends) };
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
