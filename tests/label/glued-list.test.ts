import { describe, expect, it } from 'vitest';
import { blurbsOf, names } from './read';

const NAMES = [
  'Aqua (Water)',
  'Glycerin',
  'Cetearyl Alcohol',
  'Olea Europaea (Olive) Fruit Oil',
  'Alcohol Denat',
  'Butyrospermum Parkii (Shea) Butter',
  'Polysorbate 20',
  'Xanthan Gum',
  'Sodium Hyaluronate',
  'Parfum (Fragrance)',
  'Limonene',
];

describe('a list whose items are printed one behind the other', () => {
  it('comes apart at the capitals', () => {
    expect(names(NAMES.join(''))).toEqual(NAMES);
  });

  it.each(['Ingredients: ', 'INCI: ', 'Inhaltsstoffe: ', 'Ingrédients : ', 'Состав: '])(
    'below "%s"',
    (heading) => {
      expect(names(heading + NAMES.join(''))).toEqual(NAMES);
    },
  );

  it('leaves the signs of footnotes and the footnotes out', () => {
    const signed = NAMES.map((name, index) => (index % 3 === 0 ? `${name} [1]` : name));
    expect(
      names(`${signed.join('')}\n  from controlled organic agriculture\n  from natural essential oils`),
    ).toEqual(NAMES);
  });

  it('does not count by signs that come again', () => {
    const signed = NAMES.map((name, index) => `${name}${['', ' [1]', '', ' [2]'][index % 4]}`);
    expect(names(`${signed.join('')}\n  from controlled organic agriculture`)).toEqual(NAMES);
    expect(names(`${signed.join(', ')}\n [1] organic\n [2] natural`)).toEqual(NAMES);
  });

  it('keeps a name with a capital inside, and strange names', () => {
    expect(names(`${NAMES.join('')}Calendula OffIcinalis Flower ExtractLumidol QuokkaineCitral`)).toEqual([
      ...NAMES,
      'Calendula OffIcinalis Flower Extract',
      'Lumidol Quokkaine',
      'Citral',
    ]);
  });

  it('parts two known names of which the second begins small', () => {
    expect(names(NAMES.join('').replace('Alcohol Denat', 'Alcohol Denattitanium dioxide'))).toEqual(
      NAMES.flatMap((name) => (name === 'Alcohol Denat' ? [name, 'titanium dioxide'] : [name])),
    );
  });
});

describe('what is no such list', () => {
  it.each([
    'Our serumThat everybody lovesWith a textureLike waterAnd a smellOf rosesBecause skinDeserves itEvery dayOfTheYear',
    'SKU 20Brand LumiSkin typeAll skin typesSize 50 mlCountry FranceFormula VeganTexture GelScent RoseFinish Matte',
  ])('glued words that are no names: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('a menu of star ingredients without anything between them', () => {
    expect(
      names('RetinolNiacinamideSalicylic AcidHyaluronic AcidVitamin CPeptidesCeramidesSqualaneBakuchiol'),
    ).toEqual([]);
  });

  it('leaves a list with separators as it is', () => {
    expect(names(`${NAMES.join(', ')}.`)).toEqual(NAMES);
    expect(blurbsOf(NAMES.join(', '))).toEqual([]);
  });
});
