import { describe, expect, it } from 'vitest';
import { isMarker } from '../../src/verdict/topics/one-percent-line';

describe('a name at or below one percent', () => {
  it.each([
    'Phenoxyethanol | Benzyl Alcohol | Methylparaben | Chlorphenesin | Ethylhexylglycerin | Disodium EDTA | Tetrasodium EDTA',
    'Xanthan Gum | Cellulose Gum | Sclerotium Gum | Hyaluronic Acid | Sodium Hyaluronate | Hydrolyzed Hyaluronic Acid',
    'Parfum | Fragrance | Parfum (Fragrance) | Fragrance/Parfum | Aroma | Parfym | Parfüm | Hajuste | Profumo | Fragancia',
    'CI 77891 | CI 19140 (Yellow 5) | Red 40 | Yellow 5 Lake | Iron Oxides | Iron Oxides (CI 77491) | Blue 1 (CI 42090)',
    '페녹시에탄올 | 잔탄검 | 소듐하이알루로네이트 | 향료 | 에틸헥실글리세린 | 다이소듐이디티에이',
    'フェノキシエタノール | キサンタンガム | ヒアルロン酸Na | 香料 | メチルパラベン | EDTA-2Na',
    '苯氧乙醇 | 黄原胶 | 透明质酸钠 | 香精 | 羟苯甲酯',
    'Fenoxietanol | Gomme xanthane | Goma xantana | Natriumhyaluronat | Kwas hialuronowy',
  ])('%s', (names) => {
    expect(names.split(' | ').filter((name) => !isMarker(name))).toEqual([]);
  });

  it.each([
    'Water | Glycerin | Cetyl Alcohol | Phenethyl Alcohol | Lavandula Angustifolia Oil | Citrus Limon Peel Oil',
    'Titanium Dioxide | Zinc Oxide | Gum | Red Clay | Yellow Dock Root Extract | Carbomer | Niacinamide',
    '정제수 | 글리세린 | 水 | グリセリン | 甘油 | 变性乙醇',
  ])('is not among: %s', (names) => {
    expect(names.split(' | ').filter(isMarker)).toEqual([]);
  });
});
