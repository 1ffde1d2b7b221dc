import type { LabelList } from '@/label/label';
import { foldKey } from '@/text/fold';
import { memoise } from '@/text/memoise';

/**
 * Names that the law or common use keeps at or below one percent: whatever stands after one of them is
 * present at about one percent or less. Source: EU Annex V limits, and the order rule of Art. 19 (1) (g).
 */
const MARKER =
  /^(?:phenoxyethanol|benzylalcohol|chlorphenesin|ethylhexylglycerin|(?:methyl|ethyl|propyl|butyl|isobutyl|isopropyl|sodiummethyl|sodiumpropyl)paraben|xanthangum|[a-z]{3,20}gum(?:mi)?|hyaluronicacid|(?:sodium|potassium|hydrolyzed|hydrolysed|acetylated|sodiumacetylated|hydrolyzedsodium)+(?:hyaluronate|hyaluronicacid)(?:crosspolymer)?|(?:di|tetra|tri)?sodiumedta|dipotassiumedta|(?:calciumdisodium)edta|fragrance|parfum|perfume|profumo|aroma|flavor|parfumfragrance|fragranceparfum|parfumperfume|ci\d{5}|페녹시에탄올|벤질알코올|클로르페네신|클로페네신|에틸헥실글리세린|(?:메틸|에틸|프로필|부틸)파라벤|잔탄검|[\uac00-\ud7a3]{1,8}검|하이알루로닉애씨드|(?:소듐|포타슘|하이드롤라이즈드|소듐아세틸레이티드|하이드롤라이즈드소듐)하이알루로네이트|다이소듐이디티에이|디소듐이디티에이|향료|フェノキシエタノール|(?:メチル|エチル|プロピル|フチル)パラベン|キサンタンガム|ヒアルロン酸(?:na|ナトリウム)?|edta2na|edta4na|エデト酸塩|香料|苯氧乙醇|羟苯甲酯|羟苯丙酯|乙基己基甘油|黄原胶|透明质酸钠|edta二钠|香精|fenoksyetanol|phenossietanolo|fenossietanolo|fenoxietanol)$/u;
const COLOURANT =
  /^(?:ci|cl)\d{5}|^(?:red|yellow|blue|green|orange|violet)\d{1,2}(?:lake)?(?:ci\d{5})?$|^ironoxides?$|^titaniumdioxideci/;

/** Index of the first 1 %-line marker of a list; Infinity where there is none. */
export function firstMarker(list: LabelList): number {
  const at = list.entries.findIndex((entry) => isMarker(entry.text));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** True for a name that stands at or below one percent. */
export const isMarker = memoise((printed: string): boolean => {
  const head = foldKey(printed.replace(/\s*[([].*$/s, '') || printed);
  const sides = printed.split('/').map((side) => foldKey(side.replace(/\s*[([].*$/s, '')));
  return (
    MARKER.test(head) ||
    COLOURANT.test(head) ||
    (sides.length > 1 && sides.every((side) => MARKER.test(side)))
  );
});
