/**
 * UTF-8 that was read as Windows-1252: "GlycÃ©rine", "â€¢".
 */

/** The code points of Windows-1252 for the bytes 0x80 to 0x9f; 0 where there is none. */
const HIGH = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
];
const byteOf = new Map(HIGH.flatMap((code, index) => (code === 0 ? [] : [[code, 0x80 + index]])));

/** Lead bytes of the letters, bullets and quotes of European languages. */
export const MOJIBAKE_LEAD = /[\u00c2-\u00c5\u00e2]/;

/** The character that the mojibake at `at` means, and where it ends; null if the text is correct. */
export function mojibakeAt(source: string, at: number): { char: string; end: number } | null {
  const lead = source.charCodeAt(at);
  const length = lead >= 0xe0 ? 3 : 2;
  let code = lead & (length === 3 ? 0x0f : 0x1f);
  for (let next = at + 1; next < at + length; next++) {
    const byte = next < source.length ? continuation(source.charCodeAt(next)) : null;
    if (byte === null) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return { char: String.fromCodePoint(code), end: at + length };
}

function continuation(code: number): number | null {
  return code >= 0x80 && code <= 0xbf ? code : (byteOf.get(code) ?? null);
}
