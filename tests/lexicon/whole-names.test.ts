import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';

const familyOf = (name: string) => {
  const { meaning } = meaningOf(name);
  return meaning?.is === 'flag' ? meaning.family : null;
};

describe('a name inside another name doesn’t count', () => {
  it.each([
    ['乙醇', 'drying-alcohol', ['苯氧乙醇', '三乙醇胺', '苯乙醇', '单乙醇胺']],
    ['水杨酸', 'bha', ['水杨酸乙基己酯', '丁基辛醇水杨酸酯', '水杨酸苄酯', '胡莫柳酯']],
    ['乳酸', 'aha', ['乳酸钠', '聚乳酸', '乳酸杆菌', '乳酸薄荷酯', '乳酸Na', '乳酸桿菌']],
    ['柠檬酸', 'aha', ['柠檬酸钠', '柠檬酸三乙酯']],
    ['エタノール', 'drying-alcohol', ['フェノキシエタノール', 'トリエタノールアミン', 'エタノールアミン']],
    ['アルコール', 'drying-alcohol', ['ベンジルアルコール', 'ステアリルアルコール', 'ポリビニルアルコール']],
    ['サリチル酸', 'bha', ['サリチル酸エチルヘキシル', 'サリチル酸ブチルオクチル']],
    ['グリコール酸', 'aha', ['チオグリコール酸', 'チオグリコール酸アンモニウム']],
    ['レチノール', 'retinoid', ['レチノール様エキス']],
    ['에탄올', 'drying-alcohol', ['페녹시에탄올', '트라이에탄올아민', '에탄올아민']],
    ['알코올', 'drying-alcohol', ['세틸알코올', '벤질알코올', '폴리비닐알코올', '세테아릴알코올']],
    ['살리실릭애씨드', 'bha', ['에틸헥실살리실레이트']],
    ['락틱애씨드', 'aha', ['소듐락테이트', '락틱애씨드/글라이콜릭애씨드코폴리머']],
    ['alcohol', 'drying-alcohol', ['cetyl alcohol', 'alcohol-free complex', 'wool alcohols']],
    ['retinol', 'retinoid', ['retinol alternative', 'retinolike peptide', 'retina']],
    ['glycolic acid', 'aha', ['thioglycolic acid', 'glycolic acid free']],
    ['lactic acid', 'aha', ['polylactic acid', 'lactic acid bacteria lysate']],
    ['salicylic acid', 'bha', ['salicylic acid alternative', 'chlorosalicylic acid']],
  ])('%s (%s)', (name, family, others) => {
    expect(familyOf(name)).toBe(family);
    for (const other of others) expect([other, familyOf(other)]).toEqual([other, null]);
  });

  it('乙醇酸 and 羟基乙酸 are glycolic acid, not ethanol', () => {
    expect(familyOf('乙醇酸')).toBe('aha');
    expect(familyOf('羟基乙酸')).toBe('aha');
  });

  it('セタノール is cetyl alcohol', () => {
    expect(meaningOf('セタノール').meaning).toMatchObject({ is: 'clear', why: 'fatty-alcohol' });
  });

  it('half-width kana and full-width letters are the same name', () => {
    expect(familyOf('ｴﾀﾉｰﾙ')).toBe('drying-alcohol');
    expect(familyOf('ｻﾘﾁﾙ酸')).toBe('bha');
    expect(familyOf('ＲＥＴＩＮＯＬ')).toBe('retinoid');
  });

  it('ハ and パ are different letters', () => {
    expect(familyOf('アタハレン')).toBeNull();
    expect(familyOf('アダパレン')).toBe('retinoid');
  });
});

describe('brackets and slashes', () => {
  it.each([
    ['Alcohol Denat. (SD Alcohol 40-B)', 'drying-alcohol'],
    ['SD Alcohol 40-B (Alcohol Denat.)', 'drying-alcohol'],
    ['Retinyl Acetate (Vitamin A)', 'retinoid'],
    ['Vitamin A (Retinol)', 'retinoid'],
    ['Salicylic Acid (BHA)', 'bha'],
    ['Alcohol/Alcool', 'drying-alcohol'],
    ['Salix Alba (Willow) Bark Extract', 'bha'],
    ['Cetyl Alcohol (non-drying alcohol)', null],
    ['Sodium Lactate (from Lactic Acid)', null],
    ['Benzyl Alcohol (Alcohol)', null],
    ['Ethylhexyl Salicylate (Salicylic Acid Ester)', null],
    ['Retinol/Saccharomyces Polypeptide', 'retinoid'],
    ['Alcohol/Unheardof Ferment Extract', null],
  ])('%s: %s', (name, family) => {
    expect(familyOf(name)).toBe(family);
  });

  it('a bracket says which retinoid it really is', () => {
    expect(meaningOf('Retinol (Retinyl Acetate/Vitamin A)').meaning).toMatchObject({ grade: 'ester' });
    expect(meaningOf('Retinol (Vitamin A)').meaning).toMatchObject({ grade: 'retinol' });
  });

  it('a plant water with its carrier keeps both', () => {
    const { meaning, carried } = meaningOf('Hamamelis Virginiana Water (Water, Alcohol)');
    expect(meaning?.is).not.toBe('flag');
    expect(carried).toMatchObject([{ text: 'Alcohol', start: 35, meaning: { family: 'drying-alcohol' } }]);
  });
});
