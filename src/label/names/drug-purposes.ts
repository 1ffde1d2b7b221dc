import { foldKey } from '@/text/fold';
import words from '../words/drug.json';
import { isFunctionWord } from './function-words';

const purposes = new Set(words.purposes.map(foldKey));

/** True for what such a box says a drug is for: "Acne treatment", "Acne medication / keratolytic". */
export const isDrugPurpose = (text: string): boolean =>
  text.split(/[/&]|\sand\s/).every((part) => isFunctionWord(part) || purposes.has(foldKey(part)));
