import { findStrength } from '@/text/percent';
import type { Span } from '@/text/span';
import { mostActiveLines } from '../text/caps';
import type { PageText } from '../text/page-text';
import { type FoundHeading, sectionAfter } from './sections';

/** The most characters of a line with names and their strengths. */
const longest = 120;

/**
 * The actives of a drug label: the lines under their heading that are names with a strength ("Salicylic acid 2%"), without
 * the purposes between them. Empty where no strength is printed: that is a blurb.
 */
export function strengthsUnder(page: PageText, heading: FoundHeading): Span[] {
  const { lines } = sectionAfter(page, heading);
  const near = lines.slice(0, mostActiveLines);
  const next = near.findIndex(({ text }) => text.length > longest);
  return near.slice(0, next === -1 ? near.length : next).filter(({ text }) => isStrength(text));
}

/** A number and its unit. */
const amountLast = /(?<![\d.,])[\d.,]{1,8}\s?[^\s\d]{1,8}$/u;
/** What may stand behind a strength: "(w/w)", a full stop. */
const behind = /\s?(?:\([^()\d]{1,40}\))?[\s).,;:]{0,3}$/u;
const manyWords = 14;

/** "Salicylic acid 2%", "Benzoyl Peroxide (5%)": a strength comes last, and in no sentence. */
function isStrength(text: string): boolean {
  const printed = text.slice(0, behind.exec(text)?.index);
  const [tail = ''] = amountLast.exec(printed.slice(-20)) ?? [];
  return (
    /^\p{L}{2}/u.test(printed) &&
    printed.split(/\s/, manyWords + 1).length <= manyWords &&
    tail !== '' &&
    findStrength(tail)?.end === tail.length
  );
}
