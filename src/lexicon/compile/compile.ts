import { foldKey } from '@/text/fold';
import { isColourant } from '../colourants';
import { composedNames } from '../composed-names';
import { inBothOrders } from './noun-order';
import { type CompiledLexicon, FamilyFile } from './schema';

/** One file as read from disk. Every error names it. */
export interface SourceFile {
  file: string;
  text: string;
}

/** What CosIng adds: whether it has a key, and which of its names are everyday words. */
export interface CosmeticNames {
  holds(key: string): boolean;
  everyday: SourceFile;
}

/**
 * Turns the family files and the vocabulary into one lookup. Throws with the file's name and what to do when a
 * file is wrong or empty, or flags what another clears.
 */
export function compileLexicon(
  families: SourceFile[],
  vocabularies: SourceFile[],
  cosing?: CosmeticNames,
): CompiledLexicon {
  if (families.length === 0)
    throw new Error('src/lexicon/families holds no file: add one JSON file a family.');
  /** Look-alikes may share a name with each other, but with no flagged one. */
  const lookAlike = 'clears';
  const owner = new Map<string, string>();
  const compiled: CompiledLexicon = { flags: [], clears: [], composed: [], known: '', everyday: '' };
  const claim = (names: string[], what: string, file: string): string => {
    const keys = new Set<string>();
    for (const name of names) {
      const key = foldKey(name);
      if (key.length < 2) throw new Error(`${file}: "${name}" folds to nothing. Write the whole name.`);
      const before = owner.get(key);
      if (before === what || before === undefined) keys.add(key);
      else if (!before.startsWith(lookAlike) || !what.startsWith(lookAlike))
        throw new Error(`${file}: "${name}" is both ${before} and ${what}. Keep it in one place.`);
      owner.set(key, before ?? what);
    }
    return [...keys].join(' ');
  };
  const parsed = families.map((source) => ({ file: source.file, family: parseFamily(source) }));
  for (const { file, family } of parsed)
    for (const { name, grade, also = [], in: languages = {} } of family.names) {
      const keys = claim([name, ...also, ...printedIn(languages)], `${family.family}/${name}`, file);
      compiled.flags.push({ family: family.family, grade, name, keys });
    }
  for (const { file, family } of parsed)
    for (const { why, names } of family.lookAlikes)
      for (const { name, also = [], in: languages = {} } of names) {
        const keys = claim([name, ...also, ...printedIn(languages)], `${lookAlike}/${why}`, file);
        compiled.clears.push({ why, name, keys });
      }
  for (const { file, family } of parsed)
    if (family.composed) compiled.composed.push(composedOf(file, family));
  const composed = compiled.composed.map(readerOf);
  const known = new Set<string>();
  for (const source of vocabularies)
    for (const name of namesIn(source)) {
      const key = foldKey(name);
      // Its parts say more than that it is known: "아라키딜알코올" is a fatty alcohol.
      const decided = owner.has(key) || isColourant(key) || composed.some((read) => read(key));
      // "水" is a whole name; a single Latin letter isn't.
      if (!decided && (key.length > 1 || key > '\u3000')) known.add(key);
    }
  const everyday = cosing ? namesIn(cosing.everyday).map((name) => foldKey(name)) : [];
  compiled.everyday = everyday.filter((key) => !known.has(key) && !owner.has(key)).join(' ');
  compiled.known = [...known].filter((key) => everyday.includes(key) || !cosing?.holds(key)).join(' ');
  return compiled;
}

const printedIn = (languages: Record<string, readonly string[]>): string[] =>
  Object.entries(languages).flatMap(([language, names]) =>
    names.flatMap((name) => inBothOrders(name, language)),
  );

const readerOf = ({ parts, names }: CompiledLexicon['composed'][number]) =>
  composedNames({
    parts: Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, words.split(' ')])),
    names: names.map(({ needs }) => ({ needs, is: true })),
  });

/** Throws where an example does not come out as it should. */
function composedOf(file: string, { family, composed }: FamilyFile): CompiledLexicon['composed'][number] {
  if (!composed) throw new Error(`${file}: composed: missing.`);
  const { parts, names, examples } = composed;
  const folded = Object.fromEntries(
    Object.entries(parts).map(([part, byLanguage]) => {
      const words = Object.values(byLanguage).flat();
      return [part, [...new Set(words.map((word) => foldKey(word)))].filter((word) => word !== '')];
    }),
  );
  for (const { name, needs } of names)
    for (const part of needs)
      if (!folded[part]) throw new Error(`${file}: composed: "${name}" needs "${part}", which is no part.`);
  const read = composedNames({
    parts: folded,
    names: names.map((each) => ({ needs: each.needs, is: 'grade' in each })),
  });
  for (const name of examples.flagged)
    if (!read(foldKey(name)))
      throw new Error(`${file}: composed: "${name}" should be flagged. Add its parts.`);
  for (const name of examples.others)
    if (read(foldKey(name))) throw new Error(`${file}: composed: "${name}" should not be flagged.`);
  return {
    family,
    parts: Object.fromEntries(Object.entries(folded).map(([part, words]) => [part, words.join(' ')])),
    names,
  };
}

function namesIn({ file, text }: SourceFile): string[] {
  const names = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  if (names.length === 0) throw new Error(`${file}: empty. Write one name a line, or delete the file.`);
  return names;
}

function parseFamily({ file, text }: SourceFile): FamilyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file}: not JSON (${error instanceof Error ? error.message : String(error)}). Fix the file.`,
    );
  }
  const result = FamilyFile.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(
    `${file}: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'wrong shape'}. See src/lexicon/compile/schema.ts.`,
  );
}
