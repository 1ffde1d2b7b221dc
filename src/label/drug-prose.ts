import type { Cue } from './cue';
import words from './words/section-words.json';

/** The most spaces between words: shops double them, but none prints a page of them. */
const GAP = '\\s{1,3}';
/** "#" stands for a few words: "each gram of # contains". */
const FEW = `[^\\s,.;:]{1,30}(?:${GAP}[^\\s,.;:]{1,30}){0,3}`;
const anyOf = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replaceAll(' ', GAP).replace('#', FEW)).join('|');
const AMOUNT = '\\d{1,3}(?:[.,]\\d{1,4})?\\s?mg\\b';
/** "Each gram contains", "1 g contains: 0.5 mg": the drug comes next. */
const LEAD = new RegExp(`(?:${anyOf(words.drugLead)})(?:\\s?[:：])?(?:\\s{0,3}${AMOUNT})?\\s{0,3}`, 'iu');
/** "0.5 mg in a base of": the carrier comes next. */
const BASE = new RegExp(`(?:${AMOUNT},?${GAP}|,\\s?)?(?:${anyOf(words.drugBase)})(?:\\s?[:：])?${GAP}`, 'iu');
/** The drug's name, in one or several words. */
const DRUG = /^[^,.;:]{3,60}$/;
/** No sentence of a drug label is longer. */
const LONGEST = 2000;

/**
 * The cues of drug prose: what is active, and what is not. "Each gram contains tretinoin 0.5 mg in a base of water, …":
 * the drug, its amount, and what carries it.
 */
export function drugProseCues(line: string): Cue[] {
  const lead = line.length <= LONGEST ? LEAD.exec(line) : null;
  if (!lead) return [];
  const active = lead.index + lead[0].length;
  const base = BASE.exec(line.slice(active));
  if (!base || !DRUG.test(line.slice(active, active + base.index))) return [];
  const inactive = active + base.index;
  return [
    { kind: 'active', start: lead.index, end: active },
    { kind: 'inactive', start: inactive, end: inactive + base[0].length },
  ];
}
