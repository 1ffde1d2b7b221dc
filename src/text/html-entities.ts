/** Markup: entities of Latin-1, in the order of their characters from U+00A0. */
const CAPITALS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN';
/** Markup: all of Latin-1. */
const LATIN1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ${CAPITALS} szlig ${CAPITALS.toLowerCase().replace('times', 'divide')} yuml`.split(
    ' ',
  );
/** Markup: the few others that shops print. */
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

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,10}));/y;

/** The entity at `at` of `source`: the character that it means, and its end. Null where there is none. */
export function entityAt(source: string, at: number): { char: string; end: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  const char = match && decode(match);
  return match && char ? { char, end: at + match[0].length } : null;
}

function decode([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name) return named(name);
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
