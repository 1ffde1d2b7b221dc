import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { listsOf, names } from './read';

const only = (raw: string) => {
  const [list] = listsOf(raw);
  return {
    actives: list?.actives.map(({ text }) => text),
    names: list?.entries.map(({ text }) => text),
    mayContain: list?.mayContain.map(({ text }) => text),
  };
};

describe('headings of a drug label with full stops for colons', () => {
  it.each([
    'Active ingredient. Salicylic Acid 2.0% Inactive ingredients. Aqua, Glycerin, Betaine, Phenoxyethanol.',
    'Active Ingredients. Salicylic Acid 2% (Acne treatment)\nInactive Ingredients. Aqua, Glycerin, Betaine, Phenoxyethanol',
  ])('head its sections: %s', (raw) => {
    const { actives, names: inactive } = only(raw);
    expect(actives).toHaveLength(1);
    expect(actives?.[0]).toMatch(/^Salicylic Acid/);
    expect(inactive).toEqual(['Aqua', 'Glycerin', 'Betaine', 'Phenoxyethanol']);
  });

  it('but a sentence that ends in the same words heads nothing', () => {
    const raw =
      'Powered by one active ingredient. Squalane keeps skin soft.\nIngredients: Aqua, Glycerin, Betaine, Squalane';
    expect(only(raw)).toMatchObject({ actives: [], names: ['Aqua', 'Glycerin', 'Betaine', 'Squalane'] });
  });
});

describe('a pigment with its number', () => {
  it.each([
    ['Aqua, Glycerin, Mica. May contain: mica CI 77019.', ['mica CI 77019']],
    ['Aqua, Glycerin, Mica. May contain/peut contenir: mica CI 7701', ['mica CI 7701']],
    [
      'Aqua, Glycerin, Mica. Peut contenir : titanium dioxide CI 77891, mica C.I. 77019',
      ['titanium dioxide CI 77891', 'mica C.I. 77019'],
    ],
    [
      'Aqua, Glycerin, Mica. Kann enthalten: Iron Oxides CI 77491 CI 77492',
      ['Iron Oxides CI 77491 CI 77492'],
    ],
  ])('may be inside: %s', (raw, mayContain) => {
    expect(only(raw).mayContain).toEqual(mayContain);
  });

  it('leaves a number that stands alone', () => {
    expect(names('Aqua, Glycerin, Mica, CI 77491, CI 77492')).toEqual([
      'Aqua',
      'Glycerin',
      'Mica',
      'CI 77491',
      'CI 77492',
    ]);
  });
});

describe('a bracket that goes on in the next line', () => {
  it.each([
    [
      'Water, Herb Extract 0.1% (Sage Extract, Lavender Extract,\nChamomile Extract), Glycerin, Panthenol',
      ['Water', 'Herb Extract (Sage Extract, Lavender Extract, Chamomile Extract)', 'Glycerin', 'Panthenol'],
    ],
    [
      '정제수, 허브추출물(로즈마리추출물, 라벤더꽃추출물,\n캐모마일꽃추출물), 글리세린, 판테놀',
      ['정제수', '허브추출물(로즈마리추출물, 라벤더꽃추출물, 캐모마일꽃추출물)', '글리세린', '판테놀'],
    ],
  ])('is one entry: %s', (raw, expected) => {
    const found = names(raw).map((name) => name.replace(/ 0\.1%/, ''));
    expect(found).toEqual(expected);
  });

  it('but a bracket that nothing closes holds no line together', () => {
    expect(names('Water, Glycerin, Extract (Sage,\nBetaine, Panthenol, Carbomer, Xanthan Gum')).toContain(
      'Betaine',
    );
  });
});

it.each([
  'Water, Glycerin, Hydroxyethyl Acrylate/Sodium Acryloyldimethyl,  Taurate Copolymer, Betaine',
  'Water, Glycerin, PEG-40 Hydrogenated ,  Castor Oil, Betaine',
  'Water, Glycerin, Cetearyl,   Alcohol, Betaine',
])('a comma too many with more than one space is still inside a name: %s', (raw) => {
  expect(names(raw)).toHaveLength(4);
});

describe('a heading in two languages', () => {
  it.each([
    'CÁCH DÙNG – DIRECTIONS FOR USE',
    'CÁCH DÙNG – DIRECTION FOR USE',
    'ANWENDUNG | HOW TO USE',
    'MODE D’EMPLOI / DIRECTIONS FOR USE',
    'Modo de uso — Directions for use',
  ])('heads what stands below: %s', (heading) => {
    const label = readLabel(
      `${heading}\n \n- Massage into skin. Do not rinse.\n\nIngredients: Aqua, Glycerin, Betaine`,
    );
    expect(label.howTo).toContain('Massage into skin');
    expect(label.howTo).not.toContain('FOR');
  });
});
