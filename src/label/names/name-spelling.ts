import { spelledRightly } from '@/lexicon/misspelled-words';
import { foldKey } from '@/text/fold';
import { withoutStrength } from '@/text/percent';
import { nameBesideFunction } from './function-words';
import { withoutIdentifiers } from './name-affixes';

/** How an entry is looked up. */
export interface NameSpelling {
  /** Without its function and registry numbers. */
  entry: string;
  /** Without its strength, too. */
  name: string;
  key: string;
}

/** The name in a printed entry, and the key that the lexicon knows it by. */
export function spellingOf(printed: string): NameSpelling {
  const beside = nameBesideFunction(printed);
  const entry = withoutIdentifiers(beside ? printed.slice(beside.start, beside.end) : printed);
  const name = withoutStrength(entry);
  return { entry, name, key: foldKey(spelledRightly(name)) };
}
