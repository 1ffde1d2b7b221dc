import type { Cue } from './cue';
import words from './words/section-words.json';

/** The most spaces between words: shops double them, but none prints a page of them. */
const GAP = '\\s{1,3}';
/** "#" stands for a few words: "each gram of # contains". */
const FEW = `[^\\s,.;:]{1,30}(?:${GAP}[^\\s,.;:]{1,30}){0,3}`;
const anyOf = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replaceAll(' ', GAP).replace('#', FEW)).join('|');
const AMOUNT = '\\d{1,3}(?:[.,]\\d{1,4})?\\s?mg\\b';
const SHARE = '\\(?\\d{1,3}(?:[.,]\\d{1,4})?\\s?(?:[%％]|mg(?:\\/g|\\/ml)?\\b)\\)?';
const CARRIER = `(?:${anyOf(words.drugBase)})(?:\\s?[:：])?${GAP}`;

/** What leads to the drug, and what stands between the drug and its carrier. */
interface Form {
  lead: RegExp;
  base: RegExp;
}

/** "Each gram contains", "1 g contains: 0.5 mg": the drug comes next. */
const LEAD = new RegExp(`(?:${anyOf(words.drugLead)})(?:\\s?[:：])?(?:\\s{0,3}${AMOUNT})?\\s{0,3}`, 'iu');
const FORMS: readonly Form[] = [
  // "0.5 mg in a base of": the carrier comes next.
  { lead: LEAD, base: new RegExp(`(?:${AMOUNT},?${GAP}|,\\s?)?${CARRIER}`, 'iu') },
  // "Each ml contains tretinoin 0.25 mg, alcohol, …": the amount closes the drug, and the rest follows.
  { lead: LEAD, base: new RegExp(`${AMOUNT},\\s{0,3}(?=\\p{L})`, 'iu') },
  // "Contains tretinoin 0.1 % in a base of": without "each gram" only a strength makes it a drug.
  {
    lead: new RegExp(`(?<!\\p{L})(?:${anyOf(words.drugContains)})${GAP}`, 'iu'),
    base: new RegExp(`${SHARE}(?:\\sw/w)?,?${GAP}${CARRIER}`, 'iu'),
  },
];
/** The drug's name, in one or several words. */
const DRUG = /^[^,.;:]{3,60}$/;
/** No sentence of a drug label is longer. */
const LONGEST = 2000;

/**
 * The cues of drug prose: what is active, and what is not. "Each gram contains tretinoin 0.5 mg in a base of water, …":
 * the drug, its amount, and what carries it.
 */
export function drugProseCues(line: string): Cue[] {
  if (line.length > LONGEST) return [];
  for (const { lead: leading, base: carrying } of FORMS) {
    const lead = leading.exec(line);
    if (!lead) continue;
    const active = lead.index + lead[0].length;
    const base = carrying.exec(line.slice(active));
    if (!base || !DRUG.test(line.slice(active, active + base.index))) continue;
    const inactive = active + base.index;
    return [
      { kind: 'active', start: lead.index, end: active },
      { kind: 'inactive', start: inactive, end: inactive + base[0].length },
    ];
  }
  return [];
}
