import { foldKey } from '../label/fold';
import { type PackedFingerprints, packFingerprints } from './fingerprints';
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
    if (marks.test(head + name) || name.startsWith(notItself))
      throw new Error(`"${name}" (${head}): no name may hold | ; a line break, or start with ${notItself}`);
    const [first, ...others] = keys.split(' ');
    const told = first === foldKey(name) ? others : [notItself, first, ...others];
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
  return text.split('\n').flatMap((line) => {
    const [head = '', ...words] = line.split('|');
    return words.map((word) => {
      const [name = '', ...keys] = word.split(';');
      return { head, name, keys: keys[0] === notItself ? keys.slice(1) : [foldKey(name), ...keys] };
    });
  });
}
