import { foldKey } from '@/text/fold';
import { isColourant } from '../colourants';
import { type CompiledLexicon, FamilyFile } from './schema';

/** One file as read from disk: its name is told in every complaint. */
export interface SourceFile {
  file: string;
  text: string;
}

/**
 * Turns the family files and the vocabulary into the one lookup that pages carry.
 * Throws with the file's name and what to do when a file is wrong, empty, or flags what another clears.
 */
export function compileLexicon(families: SourceFile[], vocabularies: SourceFile[]): CompiledLexicon {
  if (families.length === 0)
    throw new Error('src/lexicon/families holds no file: add one JSON file a family.');
  const owner = new Map<string, string>();
  const compiled: CompiledLexicon = { flags: [], clears: [], known: '' };
  const claim = (names: string[], what: string, file: string): string => {
    const keys = new Set<string>();
    for (const name of names) {
      const key = foldKey(name);
      if (key.length < 2) throw new Error(`${file}: "${name}" folds to nothing. Write the whole name.`);
      const before = owner.get(key);
      if (before === what || before === undefined) keys.add(key);
      else if (!before.startsWith('clears') || !what.startsWith('clears'))
        throw new Error(`${file}: "${name}" is both ${before} and ${what}. Keep it in one place.`);
      owner.set(key, before ?? what);
    }
    return [...keys].join(' ');
  };
  const parsed = families.map((source) => ({ file: source.file, family: parseFamily(source) }));
  for (const { file, family } of parsed)
    for (const { name, grade, also = [], in: languages = {} } of family.names) {
      const keys = claim(
        [name, ...also, ...Object.values(languages).flat()],
        `${family.family}/${name}`,
        file,
      );
      compiled.flags.push({ family: family.family, grade, name, keys });
    }
  for (const { file, family } of parsed)
    for (const { why, names } of family.lookAlikes)
      for (const { name, also = [], in: languages = {} } of names) {
        const keys = claim([name, ...also, ...Object.values(languages).flat()], `clears/${why}`, file);
        compiled.clears.push({ why, name, keys });
      }
  const known = new Set<string>();
  for (const { file, text } of vocabularies) {
    const names = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
    if (names.length === 0) throw new Error(`${file}: empty. Write one name a line, or delete the file.`);
    for (const name of names) {
      const key = foldKey(name);
      // "水" is a whole name; a lone Latin letter is none.
      if (!owner.has(key) && !isColourant(key) && (key.length > 1 || key > '\u3000')) known.add(key);
    }
  }
  compiled.known = [...known].join(' ');
  return compiled;
}

function parseFamily({ file, text }: SourceFile): FamilyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file}: not JSON (${error instanceof Error ? error.message : String(error)}). Mend the file.`,
    );
  }
  const result = FamilyFile.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(
    `${file}: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'wrong shape'}. See src/lexicon/compile/schema.ts.`,
  );
}
