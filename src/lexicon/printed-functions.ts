import { foldKey } from '@/text/fold';
import { withoutStrength } from '@/text/percent';
import { functionsOf } from './cosing';
import type { CosmeticFunction } from './cosing/functions';
import { lookUpKey } from './lookup';

/**
 * What CosIng says that an ingredient does, by its name as printed: "Water/Aqua/Eau", "Glycerin 5 %",
 * "Butyrospermum Parkii (Shea) Butter", "アルコール". Empty if CosIng doesn't have the name or gives no function.
 */
export function functionsOfPrinted(printed: string): readonly CosmeticFunction[] {
  const name = withoutStrength(printed);
  const bare = name.replace(/[([][^)\]]*[)\]]?/g, ' ');
  const whole = functionsOfWhole(name);
  if (whole.length > 0) return whole;
  for (const spelling of [...(bare === name ? [] : [bare]), ...name.split(PARTS)]) {
    if (spelling === name) continue;
    const functions = functionsOfWhole(spelling);
    if (functions.length > 0) return functions;
  }
  return [];
}

/** Brackets and slashes part the spellings of one name. */
const PARTS = /[()[\]/|\\]/;

function functionsOfWhole(name: string): readonly CosmeticFunction[] {
  const key = foldKey(name);
  if (key.length < 2) return [];
  const functions = functionsOf(key);
  if (functions.length > 0) return functions;
  const meaning = lookUpKey(key);
  return meaning && meaning.is !== 'known' ? functionsOf(foldKey(meaning.name)) : [];
}
