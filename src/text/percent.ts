import { IN_SO_MUCH, IU, namesOf, PERCENT_IN, UNIT_NAMES, unitOf } from './amount-units';
import { anyOf } from './any-of';
import units from './words/units.json';

/** A strength printed beside an ingredient. */
export interface Strength {
  /** In percent, taken as by weight. */
  percent: number;
  /** Whether it is printed as an upper limit ("< 0.1 %", "max. 2 %"). */
  below: boolean;
  /** The span in the text, as character offsets. */
  start: number;
  end: number;
}

/** An amount; `percent` is null if its share of the product is unknown ("5000 IU" without "per gram"). */
interface Amount extends Omit<Strength, 'percent'> {
  percent: number | null;
}

/** "100 000 I.U.": spaces group thousands only before units that are counted in thousands. */
const SPACED = `\\d{1,3}(?:\\s\\d{3}){1,3}(?=\\s?(?:pp[mb]|${IU})(?!\\p{L}))`;
const NUMBER = `${SPACED}|[\\d０-９]{1,3}(?:,[\\d０-９]{3}){1,3}(?![\\d０-９])|[\\d０-９]{1,7}(?:[.,．][\\d０-９]{1,6})?|[.．][\\d０-９]{1,4}`;
/** "< 2 %", "max. 2 %" */
const BELOW = `(?<below>[<＜≤]|(?<!\\p{L})(?:${anyOf(units.below).replaceAll("'", "['’]")})\\.?)\\s?`;
const STRENGTH = new RegExp(
  [
    '(?<![\\d０-９.]|[\\d０-９],|\\p{L}(?=\\.))',
    `(?:${BELOW}|(?:[>＞≥~]|(?<!\\p{L})(?:${anyOf(units.atLeast)})\\.?)\\s?|(?<!\\p{L})(?:${anyOf(units.at)})\\s)?`,
    `(?<value>${NUMBER})(?<range>\\s?[-–~～]\\s?(?<most>${NUMBER}))?`,
    `\\s?(?<unit>(?:(?<!\\p{L})(?:${anyOf(units.byVolume)})\\.?[\\s-]?)?[%％](?:-?(?:${anyOf(units.percentEndings)})(?!\\p{L}))?`,
    `|(?:${anyOf(units.percent)})(?!\\p{L})`,
    '|pp[mb](?!\\p{L})',
    `|(?:${namesOf('g')})${IN_SO_MUCH}(?!\\p{L})`,
    `|(?:${namesOf('mg', 'mcg')}|[µμ]g|${IU})(?:${IN_SO_MUCH})?(?!\\p{L}))`,
    `(?<by>\\s?(?:\\(\\s?)?(?:w/w|v/v|w/v|m/m|${anyOf(units.measuredBy)})(?:\\s?\\))?)?`,
  ].join(''),
  'iu',
);

/** "%10 glikolik asit": the sign stands first in Turkish. "5 % 2" and "Vitamin%20C" hold none. */
const SIGN_FIRST = new RegExp(
  [`(?:${BELOW})?`, `(?<![\\d０-９]\\s?|\\p{L})[%％]\\s?(?<value>${NUMBER})(?!\\s?[%％]|[\\d０-９])`].join(
    '',
  ),
  'iu',
);
const MAY_BEGIN_WITH_SIGN = /[%％]\s?[\d０-９]/;

/** A digit and the first letter of a unit: a text without them ("PEG-40 Castor Oil", "CI 77891") need not be searched. */
const FIRST_LETTERS = [...new Set(UNIT_NAMES.map((unit) => unit.charAt(0)))].join('');
const MAY_HOLD_AMOUNT = new RegExp(`[\\d０-９]\\s?[%％${FIRST_LETTERS}]`, 'iu');
function findAmount(text: string): Amount | null {
  const first = MAY_BEGIN_WITH_SIGN.test(text) ? withSignFirst(text) : null;
  const last = MAY_HOLD_AMOUNT.test(text) ? withUnitLast(text) : null;
  return first && (!last || first.start < last.start) ? first : last;
}

function withSignFirst(text: string): Amount | null {
  const match = SIGN_FIRST.exec(text);
  const percent = numberOf(match?.groups?.value ?? '', '%');
  if (!match || percent > 100) return null;
  return {
    percent,
    below: match.groups?.below !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function withUnitLast(text: string): Amount | null {
  const match = STRENGTH.exec(text);
  const groups = match?.groups;
  const printed = groups?.value;
  if (!match || !groups || !printed) return null;
  const unit = unitOf(groups.unit ?? '%');
  const share = unit === '%' ? 1 : PERCENT_IN[unit];
  if (share === undefined) return null;
  // "Polysorbate 80 - 4 %" is no range: the first number belongs to the name.
  if (groups.range && groups.most && numberOf(printed, unit) > numberOf(groups.most, unit)) {
    const from = match.index + match[0].indexOf(groups.range, match[0].indexOf(printed) + printed.length);
    const amount = findAmount(text.slice(from));
    return amount && { ...amount, start: from + amount.start, end: from + amount.end };
  }
  const percent = share === null ? null : Number((numberOf(printed, unit) * share).toPrecision(12));
  if (percent !== null && percent > 100) return null;
  return {
    percent,
    below: groups.below !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The comma in "3,150 ppb" groups thousands; in "2,5 %" it is a decimal comma. */
function numberOf(printed: string, unit: string): number {
  const plain = printed.normalize('NFKC');
  const grouped = unit !== '%' && /[,\s]\d{3}/.test(plain);
  return Number.parseFloat(grouped ? plain.replace(/[,\s]/g, '') : plain.replace(',', '.'));
}

/**
 * The first strength printed in `text`, in percent: "2,0 %" is 2, "3,150 ppb" is 0.000315, "10–12 %" is 10,
 * "5 mg/g" is 0.5, "3000 IU/g" (of retinol) is 0.09. Null if none is printed or its share is unknown.
 */
export function findStrength(text: string): Strength | null {
  const amount = findAmount(text);
  return amount && amount.percent !== null ? { ...amount, percent: amount.percent } : null;
}

/** `name` without its amount and the brackets left empty by removing it, for look-up. */
export function withoutStrength(name: string): string {
  const amount = findAmount(name);
  if (!amount) return name;
  return `${name.slice(0, amount.start)} ${name.slice(amount.end)}`
    .replace(/[([（［]\s*[)\]）］]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(MEASURED, '')
    .trim();
}

/** "14 % Alcohol by volume": how the strength was measured may follow the name. */
const MEASURED = new RegExp(`\\s\\(?(?:w/w|v/v|w/v|m/m|${anyOf(units.measuredBy)})\\.?\\)?$`, 'iu');

/**
 * `name` without the strength printed before or after it: "Retinol (0.3 %)", "Parfum - 1 %", "10 % Urea". A strength
 * between other words, or in brackets with them, is part of the name.
 */
export function withoutOuterStrength(name: string): string {
  const amount = findAmount(name);
  if (!amount) return name;
  const before = name.slice(0, amount.start);
  const after = name.slice(amount.end);
  const opened = /[([（［]\s*$/.exec(before);
  const closed = /^\s*[)\]）］]/.exec(after);
  if ((opened === null) !== (closed === null)) return name;
  const head = opened ? before.slice(0, opened.index) : before;
  const tail = closed ? after.slice(closed[0].length) : after;
  const rest =
    tail.trim() === ''
      ? head.replace(/(?<![\s\-–—:：=,，*†‡])[\s\-–—:：=,，*†‡]+$/, '')
      : tail.replace(/^[\s\-–—:：=]+/, '');
  return (tail.trim() === '' || head.trim() === '') && rest !== '' ? rest : name;
}
