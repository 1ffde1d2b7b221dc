import { anyOf } from './any-of';
import units from './words/units.json';

/** Percent in one of each unit. One IU of retinol is 0.3 µg, so 1 IU/g is 0.00003 %. */
export const PERCENT_IN: Record<string, number | null> = {
  ppm: 1e-4,
  ppb: 1e-7,
  'mg/g': 0.1,
  'mg/ml': 0.1,
  'mg/kg': 1e-4,
  'mg/l': 1e-4,
  'mcg/g': 1e-4,
  'mcg/ml': 1e-4,
  'µg/g': 1e-4,
  'µg/ml': 1e-4,
  'mg/100g': 1e-3,
  'mg/100ml': 1e-3,
  'g/100g': 1,
  'g/100ml': 1,
  'g/kg': 0.1,
  'g/l': 0.1,
  'iu/g': 3e-5,
  'iu/ml': 3e-5,
  iu: null,
  mg: null,
  mcg: null,
  µg: null,
};

/** International units by their abbreviations, with or without stops. */
export const IU = `(?:${anyOf(units.international).replaceAll('.', '\\.?')})`;
/** "1 мг/г", "20 milligrams per gram" */
const short = new Map([
  ...Object.entries(units.cyrillic),
  ...units.gram.map((word) => [word, 'g'] as const),
  ...units.millilitre.map((word) => [word, 'ml'] as const),
  ...units.milligram.map((word) => [word, 'mg'] as const),
]);
/** The names of units as alternatives of an expression, by their short forms. */
export const namesOf = (...shorts: readonly string[]): string =>
  anyOf([...shorts, ...[...short.keys()].filter((name) => shorts.includes(short.get(name) ?? ''))]);
/** "/ml", "per gram", "in 1 g": what an amount is in. */
export const IN_SO_MUCH = `(?:\\s?/\\s?|\\s(?:${anyOf(units.per)})\\s)(?:1\\s?|100\\s?)?(?:${namesOf('g', 'ml', 'kg', 'l')})`;
/** All names of units. */
export const UNIT_NAMES: readonly string[] = [
  ...Object.keys(PERCENT_IN),
  ...units.percent,
  ...units.international,
  ...units.byVolume,
  ...short.keys(),
];

const PER = new RegExp(`\\s(?:${anyOf(units.per)})\\s`, 'u');

const INTERNATIONAL = new RegExp(
  `^(?:${units.international.map((unit) => unit.toLowerCase().replaceAll('.', '')).join('|')})(?=/|$)`,
);

/** A printed unit in its short form: "mg/g" for "milligrams per gram", "%" for all words for percent. */
export function unitOf(printed: string): string {
  const unit = printed
    .toLowerCase()
    .replace(PER, '/')
    .replace(/[\s.-]/g, '')
    .replace('μ', 'µ')
    .replace(/\/1(?=\p{L})/u, '/')
    .replace(/\p{L}+/gu, (word) => short.get(word) ?? word)
    .replace(INTERNATIONAL, 'iu');
  return unit in PERCENT_IN ? unit : /^[\p{L}%％]+$/u.test(unit) ? '%' : unit;
}
