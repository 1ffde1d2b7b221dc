import { foldCase } from '@/text/fold';
import { type PackedFingerprints, packFingerprints } from '../fingerprints';
import type { CompiledLexicon, Family, Grade } from './schema';

/**
 * The lexicon as pages carry it. Flagged and cleared names are kept letter by letter, one line for what they
 * share ("aha acid|Glycolic Acid;hydroxyaceticacid|Lactic Acid;milkacid"): the official name, then the keys
 * that its own folding does not give. Of the names that are neither, only fingerprints are kept.
 */
export interface PackedLexicon {
  flags: string;
  clears: string;
  known: PackedFingerprints;
}

/** Stands before the keys where the official name's own is not among them: it means something else. */
const notItself = '-';
/** The keys of names as far as ASCII goes, of a whole packed text at once: one by one it takes longer than the rest. */
const ownKeys = (text: string): string => foldCase(text).replace(/[ -/:@[-`{}~]+/g, '');
const marks = /[|;\n]/;

/** Throws with the name where one holds a sign that the packed form needs. */
export const packLexicon = ({ flags, clears, known }: CompiledLexicon): PackedLexicon => ({
  flags: pack(flags.map(({ family, grade, name, keys }) => ({ head: `${family} ${grade}`, name, keys }))),
  clears: pack(clears.map(({ why, name, keys }) => ({ head: why, name, keys }))),
  known: packFingerprints(known.split(' ')),
});

interface Named {
  head: string;
  name: string;
  keys: string;
}

function pack(entries: readonly Named[]): string {
  const lines: string[][] = [];
  let last: string | undefined;
  for (const { head, name, keys } of entries) {
    if (keys === '') continue;
    if (marks.test(head + foldCase(name)) || marks.test(name) || name.startsWith(notItself))
      throw new Error(`"${name}" (${head}): no name may hold | ; a line break, or start with ${notItself}`);
    const [first, ...others] = keys.split(' ');
    const told = first === ownKeys(name) ? others : [notItself, first, ...others];
    const word = [name, ...told].join(';');
    if (head === last) lines.at(-1)?.push(word);
    else lines.push([head, word]);
    last = head;
  }
  return lines.map((line) => line.join('|')).join('\n');
}

/** The flagged names in the order of the files, each with its keys. */
export const unpackFlags = ({ flags }: PackedLexicon): Flag[] =>
  unpack(flags).map(({ head, name, keys }) => {
    const [family, grade] = head.split(' ');
    // Written by `packLexicon` from checked files; a test holds the packed file to them.
    return { family: family as Family, grade: grade as Grade, name, keys };
  });

export const unpackClears = ({ clears }: PackedLexicon): Clear[] =>
  unpack(clears).map(({ head, name, keys }) => ({ why: head, name, keys }));

export interface Flag {
  family: Family;
  grade: Grade;
  name: string;
  keys: string[];
}
export interface Clear {
  why: string;
  name: string;
  keys: string[];
}

function unpack(text: string): { head: string; name: string; keys: string[] }[] {
  if (text === '') return [];
  const folded = ownKeys(text).split('\n');
  return text.split('\n').flatMap((line, index) => {
    const [head = '', ...words] = line.split('|');
    const [, ...foldedWords] = folded[index]?.split('|') ?? [];
    return words.map((word, place) => {
      const [name = ''] = word.split(';', 1);
      const keys = foldedWords[place]?.split(';') ?? [];
      // Folding leaves nothing of the sign that the name's own key is none.
      return { head, name, keys: keys[1] === '' ? keys.slice(2) : keys };
    });
  });
}
