const STRENGTH = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,7}(?:[.,]\d{1,6})?)\s?(%|％|percent\b|ppm|ppb)/iu;
const TO_PERCENT: Record<string, number> = { ppm: 1e-4, ppb: 1e-7 };

export interface Strength {
  /** In percent. */
  percent: number;
  /** The characters that print it. */
  start: number;
  end: number;
}

/** The first strength printed in `text`, in percent: "2,0 %" is 2, "3,150ppb" is 0.000315. */
export function findStrength(text: string): Strength | null {
  const match = STRENGTH.exec(text);
  const digits = match?.[1];
  if (!match || !digits) return null;
  const unit = (match[2] ?? '%').toLowerCase();
  const small = unit in TO_PERCENT;
  // "3,150ppb" groups thousands, "2,5 %" has a decimal comma.
  const value = Number.parseFloat(
    small && /,\d{3}/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'),
  );
  const percent = value * (TO_PERCENT[unit] ?? 1);
  return percent > 100 ? null : { percent, start: match.index, end: match.index + match[0].length };
}

/** `name` without its strength and the brackets left empty by it, for looking it up. */
export function withoutStrength(name: string): string {
  const strength = findStrength(name);
  if (!strength) return name;
  return `${name.slice(0, strength.start)} ${name.slice(strength.end)}`
    .replace(/\(\s*(?:w\/w|v\/v|w\/v)?\s*\)|\bv\/v\b|\bw\/w\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
