import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedNames } from '../../src/lexicon/composed-names';
import { lookUp } from '../../src/lexicon/lookup';
import { cpuTime } from '../cpu-time';
import { families } from './families-on-disk';

const familyOf = (name: string) => {
  const meaning = lookUp(name);
  return meaning?.is === 'flag' ? meaning.family : null;
};

const composed = families.find(({ family }) => family === 'drying-alcohol')?.composed;
const wordsOf = (part: string, language: string) => composed?.parts[part]?.[language] ?? [];
const languages = Object.keys(composed?.parts.source ?? {});

describe('ethanol under its composed names', () => {
  it.each(languages)('%s: every plant word with every word for alcohol is flagged', (language) => {
    const alcohols = wordsOf('alcohol', language.replace('-TW', ''));
    expect(alcohols.length).toBeGreaterThan(0);
    for (const plant of wordsOf('source', language))
      for (const alcohol of alcohols)
        for (const name of [
          `${plant} ${alcohol}`,
          `${alcohol} ${plant}`,
          `${plant}${alcohol}`,
          `bio ${plant}-${alcohol}`,
        ])
          expect(familyOf(name), name).toBe('drying-alcohol');
  });

  it.each(languages)('%s: a fatty, aromatic or wool alcohol is not ethanol', (language) => {
    for (const alcohol of wordsOf('alcohol', language.replace('-TW', '')))
      for (const stem of [
        'cetyl',
        'stearyl',
        'benzyl',
        'lanolin',
        'behenyl',
        'phenethyl',
        'polyvinyl',
        'wool',
        'sugar',
      ])
        for (const name of [
          `${stem} ${alcohol}`,
          `${alcohol} ${stem}`,
          `${stem}${alcohol}`,
          `${alcohol}-free`,
        ])
          expect(familyOf(name), name).not.toBe('drying-alcohol');
  });

  it.each([
    'Alcohol (Ethanol)',
    'Alcohol, Denat',
    'Alc. Denat.',
    'Denat. Alcohol',
    'Denatured Sugarcane Alcohol',
    'Alcohol Denat. 39-C',
    'Alcohol 40-B',
    'Alcool 39-C',
    'SD Alcohol 23-A',
    'S.D. Alcohol 40 B',
    'SDA 40-B',
    'Specially Denatured Alcohol 38-B',
    'Alcohol (SD 40-B)',
    'Ethyl Alcohol 96',
    'Organic Grain Alcohol',
    'Certified Organic Sugar Cane Alcohol',
    'Grape Spirits',
    'Neutral Grain Spirit',
    'Rectified Spirit',
    'Industrial Methylated Spirits',
    'Plant Derived Alcohol',
    'Non-GMO Corn Alcohol',
    'Bioethanol',
    'Bio-Ethanol',
    'Weingeist',
    'Weinalkohol',
    'Spiritus',
    'Brennspiritus',
    'Primasprit',
    'Alkohol (Bio)',
    'Alkohol aus biologischem Anbau',
    'Alcool de blé',
    'Alcool de betterave',
    'Alcool issu de l’agriculture biologique',
    'Alcohol de caña de azúcar',
    'Alcohol etílico desnaturalizado',
    'Alcool etilico denaturato',
    'Álcool de cana-de-açúcar',
    'Biologische graanalcohol',
    'Alkohol etylowy skażony',
    'Denaturerad alkohol',
    'Denatureret alkohol',
    'Denaturert alkohol',
    'Vinsprit',
    'Denaturoitu etanoli',
    'Viljaalkoholi',
    'Denaturovaný líh',
    'Kvasný líh',
    'Denaturált szesz',
    'Búza alkohol',
    'Denatüre alkol',
    'Etil Alkol',
    'Денатурированный спирт',
    'Спирт этиловый',
    'Спирт етиловий денатурований',
    'Μετουσιωμένη αλκοόλη',
    'كحول إيثيلي',
    'แอลกอฮอล์แปลงสภาพ',
    'Cồn biến tính',
    'Alkohol terdenaturasi',
    '変性エタノール',
    '発酵エタノール',
    'トウモロコシ由来エタノール',
    '변성 에탄올',
    '사탕수수알코올',
    '변성알콜',
    '酒精',
    '甘蔗酒精',
    '变性酒精',
    '變性乙醇',
  ])('%s is flagged', (name) => {
    expect(familyOf(name)).toBe('drying-alcohol');
  });

  it.each([
    'Alcohol-free',
    'Without Alcohol',
    'Wool Alcohols',
    'Lanolin Alcohol',
    'Sugar Alcohol',
    'Coconut Alcohol',
    'C12-15 Alcohols',
    'T-Butyl Alcohol',
    'Vinyl Alcohol',
    'Wine Extract',
    'Grape Seed Extract',
    'Rice Ferment Filtrate',
    'Vinegar',
    'Mineral Spirits',
    'Alcool cétylique',
    'Alcohol de lana',
    'Alcol cetilico',
    'Cetylalkohol',
    'Wollwachsalkohol',
    'Alkohol cetylowy',
    'Setyylialkoholi',
    'Cetylalkoholi',
    'Setil alkol',
    'Цетиловый спирт',
    'Бензиловый спирт',
    'セタノール',
    'ステアリルアルコール',
    '세틸알코올',
    '鲸蜡醇',
    '苯氧乙醇',
    '乙醇酸',
    'Oryza Sativa Bran Extract',
    'Spirit',
    'Ethyl',
    'Denat',
    '40-B',
    'Bio',
    'Con azúcar',
  ])('%s is not', (name) => {
    expect(familyOf(name)).not.toBe('drying-alcohol');
  });
});

describe('composed names', () => {
  const read = composedNames({
    parts: { head: ['alcohol'], plant: ['corn', 'wheat'], link: ['of'] },
    names: [
      { needs: ['head', 'plant'], is: 'plant alcohol' },
      { needs: ['head'], is: 'alcohol' },
    ],
  });

  it('take the first name whose parts are all there', () => {
    expect(read('cornalcohol')).toBe('plant alcohol');
    expect(read('alcoholofwheat')).toBe('plant alcohol');
    expect(read('alcohol')).toBe('alcohol');
  });

  it('require every letter to be covered', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,10}$/), fc.stringMatching(/^[a-z]{0,10}$/), (before, after) => {
        const rest = `${before}${after}`.replace(/alcohol|corn|wheat|of/g, '');
        if (rest !== '')
          expect(read(`${before}alcohol${after}`) === undefined || before + after === '').toBe(true);
      }),
    );
  });

  it('are read quickly even if every cut is possible', () => {
    const slow = composedNames({
      parts: { head: ['alcohol'], link: ['a', 'aa', 'aaa', 'aaaa'] },
      names: [{ needs: ['head'], is: true }],
    });
    const start = cpuTime();
    for (let times = 0; times < 100; times++) slow(`alcohol${'a'.repeat(72)}b`);
    expect(cpuTime() - start).toBeLessThan(500);
  });
});

describe('names in grammatical cases', () => {
  it.each([
    ['pl', 'alkoholu etylowego | alkoholu denaturowanego | etanolu | spirytusu rektyfikowanego'],
    ['cs', 'etanolu | lihu | denaturovaného lihu | kvasný líh'],
    ['hu', 'etanolt | alkoholt | finomszesz'],
    ['fi', 'etanolia | alkoholia | denaturoitua alkoholia'],
    ['ru', 'этилового спирта | этанола | денатурированного спирта | изопропилового спирта'],
    ['uk', 'етилового спирту | етанолу'],
    ['de', 'denaturiertes Ethanol | vergälltem Alkohol'],
  ])('%s: ethanol is flagged', (_, names) => {
    for (const name of names.split(' | ')) expect(familyOf(name), name).toBe('drying-alcohol');
  });

  it.each([
    ['pl', 'alkoholu cetylowego | alkoholu benzylowego'],
    ['ru', 'цетилового спирта | бензилового спирта | ланолиновый спирт'],
    ['sv', 'bensylalkohol | cetylalkohol'],
    ['ko', '아라키딜알코올 | 이소스테아릴알코올 | 라놀린알코올 | 페닐에틸알코올'],
    ['ja', 'アラキジルアルコール | イソステアリルアルコール | オレイルアルコール'],
  ])('%s: a fatty or aromatic alcohol is cleared', (_, names) => {
    for (const name of names.split(' | ')) expect(lookUp(name)?.is, name).toBe('clear');
  });
});
