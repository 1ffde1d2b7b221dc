import { foldKey } from '@/text/fold';
import { functionId, placeOfFunction } from '../cosing/functions';
import { type PackedNames, packNames, setOfFunctions } from '../cosing/pack';
import type { SourceFile } from './compile';

/**
 * Turns CosIng's names (one a line: name, tab, functions) into the table that ships. Spellings that fold to one
 * key are one name with the functions of all. Throws with the file and the line where one is wrong.
 */
export function compileCosing({ file, text }: SourceFile): PackedNames {
  const placesByKey = new Map<string, Set<number>>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const at = `${file}:${index + 1}`;
    const [name = '', functions, ...rest] = line.split('\t');
    if (functions === undefined || rest.length > 0)
      throw new Error(`${at}: write a name, one tab and its functions.`);
    const key = foldKey(name);
    if (key.length < 2) throw new Error(`${at}: "${name}" folds to nothing. Write the whole name.`);
    const places = placesByKey.get(key) ?? new Set();
    for (const printed of functions.split(', ').filter(Boolean)) places.add(placeOf(printed, at));
    placesByKey.set(key, places);
  });
  if (placesByKey.size === 0) throw new Error(`${file}: empty. Put the list of names back.`);
  return packNames(new Map([...placesByKey].map(([key, places]) => [key, setOfFunctions([...places])])));
}

function placeOf(printed: string, at: string): number {
  const id = functionId(printed);
  const place = placeOfFunction(id);
  if (place === undefined)
    throw new Error(
      `${at}: "${printed}" is a new function. Add "${id}" at the end of src/lexicon/cosing/functions.ts.`,
    );
  return place;
}
