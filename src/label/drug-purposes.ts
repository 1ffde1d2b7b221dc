import { foldKey } from '@/text/fold';
import words from './words/drug.json';

const purposesOfDrugs = new Set(words.purposes.map(foldKey));

/** True for what such a box says a drug is for: "Acne treatment", "Acne medication / keratolytic". */
export const isDrugPurpose = (text: string): boolean =>
  text.split(/[/&]|\sand\s/).every((part) => purposesOfDrugs.has(foldKey(part)));
