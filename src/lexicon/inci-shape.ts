import { foldCase } from '@/text/fold';

/**
 * Words that official ingredient names end with or are built from, in the languages we read. A name of this
 * shape is understood as an ingredient although no list of ours holds it: nobody can list every plant.
 */
const ENDINGS =
  /(?:extract|oil|water|butter|juice|powder|wax|filtrate|ferment|lysate|starch|gum|protein|peptide|polymer|acid|acetate|stearate|palmitate|oleate|laurate|myristate|benzoate|citrate|phosphate|sulfate|chloride|oxide|hydroxide|carbonate|silicate|glucoside|glycol|glyceride|glycerides|triglyceride|esters?|ether|amide|amine|betaine|alcohol|lecithin|ceramide|extrakt|extrait|estratto|extracto|extrato|ekstrakt|oel|huile|aceite|olio|oleo|olej|cera|[a-z]{4,}(?:ol|one|ate|ide|ine|ose|eth|cone|xane|ane|ene|in|ium)|[a-z]-\d{1,3})$/;
const PARTS =
  /(?:^|[^a-z])(?:peg|ppg|c\d{1,2}|poly|sodium|potassium|calcium|magnesium|zinc|disodium|tetrasodium|hydrogenated|hydrolyzed|acrylates?|copolymer|crosspolymer|dimethicone|glyceryl|sorbitan|isopropyl|ethylhexyl|cetyl|stearyl|hydroxy[a-z]*|acetyl|palmitoyl|seed|leaf|root|fruit|flower|bark|peel|kernel|fragrance|parfum|lake)(?:[^a-z]|$)/;
const CJK_ENDINGS =
  /(?:エキス|油|水|酸|Na|K|末|液|ガム|ロウ|コポリマー|アルコール|グリコール|ド|ン|ル|酯|醇|钠|鈉|钾|提取物|萃取|取物|粉|胶|膠|추출물|오일|수|산|가루|분말|애씨드|글라이콜|글리콜|이트|버터|검|왁스|여과물|폴리머|라이드|올|인|온|드|트|민|스)$/u;
const HAS_CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** "Marshmallow (Althaea Officinalis)": a plain name with its Latin one. */
const COMMON_AND_LATIN = /^\p{Lu}[\p{L}\s'-]{2,40}\(\p{Lu}\p{Ll}{3,}\s\p{L}[\p{L}\s]{3,40}\)/u;

/** True where a printed name looks like an ingredient by its form alone. */
export function hasInciShape(name: string): boolean {
  if (COMMON_AND_LATIN.test(name)) return true;
  const bare = foldCase(name.replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ')).trim();
  if (bare.length < 2 || bare.length > 120) return false;
  if (HAS_CJK.test(bare)) return !/\s/.test(bare.trim()) && CJK_ENDINGS.test(bare);
  if (bare.split(/\s+/).length > 8) return false;
  return ENDINGS.test(bare) || PARTS.test(bare);
}
