import type { LabelList } from '@/label/lists/label';
import { foldKey } from '@/text/fold';
import words from '../words/washed-off.json';

const SOAPS: ReadonlySet<string> = new Set(words.soaps);
const GRAINS: ReadonlySet<string> = new Set(words.grains);
const CRYSTALS: ReadonlySet<string> = new Set(words.crystals);
const ACIDS: ReadonlySet<string> = new Set(words.acids);

/** A soap opens with the salts of its fats; a little of them lower down is an emulsifier. */
const soapPlaces = 2;
/** Sugar and salt scrub only where there is much of them. */
const crystalPlaces = 3;
const grainPlaces = 15;

/** True for a list that opens with soap: "Sodium Palmate, Sodium Palm Kernelate, …". */
export const isSoap = (list: LabelList | null): boolean =>
  list?.entries.slice(0, soapPlaces).some(({ printed }) => SOAPS.has(printed.keyBeforeBracket)) ?? false;

/** True for a list that scrubs: shell powder, pumice, sugar or salt, and no acid that peels. */
export function isScrub(list: LabelList | null): boolean {
  if (!list) return false;
  const keys = list.entries.map(({ text }) => foldKey(text.replace(/[([（][^)\]）]{0,80}[)\]）]/g, '')));
  const isGrain = (key: string) =>
    GRAINS.has(key) || words.grainEndings.some((ending) => key.endsWith(ending));
  return (
    (keys.slice(0, grainPlaces).some(isGrain) ||
      keys.slice(0, crystalPlaces).some((key) => CRYSTALS.has(key))) &&
    ![...list.actives.map(({ text }) => foldKey(text)), ...keys].some((key) => ACIDS.has(key))
  );
}
