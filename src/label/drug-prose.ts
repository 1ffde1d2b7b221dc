import type { Cue } from './cue';
import words from './words/section-words.json';

/** "#" stands for a few words: "each gram of # contains". */
const anyOf = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replace('#', '[^,.;:]{1,40}').replaceAll(' ', '\\s+')).join('|');
const AMOUNT = '\\s*\\d{1,3}(?:[.,]\\d{1,4})?\\s?mg\\b\\s*';
/** "Each gram contains tretinoin 0.5 mg in a base of water, …": the drug, its amount, and what carries it. */
const PROSE = new RegExp(
  `(?<lead>(?:${anyOf(words.drugLead)})\\s*[:：]?\\s*(?:${AMOUNT})?)(?<drug>[^,.;:]{3,60}?)(?<base>(?:${AMOUNT})?,?\\s*(?:${anyOf(words.drugBase)})\\s*[:：]?\\s+)`,
  'iu',
);
/** Longer lines are no sentence of a drug label. */
const LONGEST = 2000;

/** The cues of drug prose: what is active, and what is not. */
export function drugProseCues(line: string): Cue[] {
  const match = line.length <= LONGEST ? PROSE.exec(line) : null;
  const { lead = '', drug = '', base = '' } = match?.groups ?? {};
  if (!match) return [];
  const active = match.index + lead.length;
  const inactive = active + drug.length;
  return [
    { kind: 'active', start: match.index, end: active },
    { kind: 'inactive', start: inactive, end: inactive + base.length },
  ];
}
