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
  let pass = onePass(raw, null);
  // Escaped twice or three times: what was an entity may now be a tag.
  for (let again = 0; again < 2 && /&[a-zA-Z#]|<\/?[a-zA-Z]/.test(pass.text); again++) {
    const next = onePass(pass.text, pass);
    if (next.text === pass.text) break;
    pass = next;
  }
  const { text, starts, ends } = pass;
  return {
    text,
    toRaw: (start, end) => ({
      start: starts[start] ?? raw.length,
      end: end > start ? (ends[end - 1] ?? raw.length) : (starts[start] ?? raw.length),
    }),
  };
}

interface Pass {
  text: string;
  starts: number[];
  ends: number[];
}

function onePass(source: string, before: Pass | null): Pass {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (char: string, start: number, end: number) => {
    for (let unit = 0; unit < char.length; unit++) {
      out.push(char[unit] ?? '');
      starts.push(before ? (before.starts[start] ?? 0) : start);
      ends.push(before ? (before.ends[end - 1] ?? 0) : end);
    }
  };
  // Where tags break lines, a raw newline is only a space, as in a browser.
  const rawNewlineBreaks = !HAS_BLOCKS.test(source);
  for (let i = 0; i < source.length; ) {
    const char = source[i] ?? '';
    if (char === '<') {
      if (source.startsWith('<!--', i)) {
        const end = source.indexOf('-->', i + 4);
        i = end < 0 ? source.length : end + 3;
        continue;
      }
      TAG.lastIndex = i;
      const tag = TAG.exec(source);
      if (tag) {
        const name = tag[2]?.toLowerCase() ?? '';
        const end = i + tag[0].length;
        if (BLOCK_TAG.test(name)) keep('\n', i, end);
        const silent = tag[1] === '' && (name === 'script' || name === 'style');
        i = silent ? skipElement(source, name, end) : end;
        continue;
      }
    } else if (char === '&') {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(source);
      const decoded = entity && decode(entity);
      if (entity && decoded) {
        const end = i + entity[0].length;
        if (!INVISIBLE.test(decoded)) keep(SPACE.test(decoded) ? ' ' : decoded, i, end);
        i = end;
        continue;
      }
    }
    const code = source.charCodeAt(i);
    if (code > 0x20 && code < 0x7f) keep(char, i, i + 1);
    else if (char === '\n') keep(rawNewlineBreaks ? '\n' : ' ', i, i + 1);
    else if (!INVISIBLE.test(char)) keep(SPACE.test(char) ? ' ' : char, i, i + 1);
    i++;
  }
  return { text: out.join(''), starts, ends };
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
