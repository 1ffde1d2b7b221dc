import { describe, expect, it } from 'vitest';
import { names } from './read';

const LIST = ['Aqua', 'Glycerin', 'Retinol', 'Squalane', 'Parfum'];

describe('a heading of the list', () => {
  it.each([
    '**Ingredients**: ',
    '__Ingredients__: ',
    '**Ingredients:** ',
    'Ingr.: ',
    'Ingred.: ',
    'What’s inside: ',
  ])('may be printed as "%s"', (heading) => {
    expect(names(heading + LIST.join(', '))).toEqual(LIST);
  });

  it('is that of a teaser where no water follows', () => {
    expect(names('What’s inside: Retinol, Peptides, Vitamin C')).toEqual([]);
    expect(names('Key ingredients: Water Lily, Retinol, Peptides')).toEqual([]);
  });
});

describe('signs between names', () => {
  it.each([' ++ ', ' ^ ', ' 丨 '])('separate where they do so again and again: "%s"', (sign) => {
    expect(names(LIST.join(sign))).toEqual(LIST);
  });

  it('are brackets of a gloss in Japanese', () => {
    expect(names('水〔基剤〕、エタノール〔溶剤〕、グリセリン〔保湿剤〕、香料')).toHaveLength(4);
  });
});

describe('what a heading says is not inside', () => {
  it.each([
    'Ne vsebuje: alkohol, retinol, silikoni',
    'Ne sadrži: alkohol, retinol, silikoni',
    'Ei sisalda: alkoholi, retinooli, silikooni',
    'Nesatur: spirts, retinols, silikoni',
    'Sudėtyje nėra: alkoholis, retinolis, silikonai',
    'אינו מכיל: אלכוהול, רטינול, סיליקון',
    'خالية من: كحول، ريتينول، سيليكون',
    '이런 성분은 없어요: 에탄올, 레티놀, 실리콘',
    '未添加：酒精、视黄醇、硅油',
  ])('is no list, before one or behind: %s', (denial) => {
    expect(names(`${denial}\n${LIST.join(', ')}`)).toEqual(LIST);
    expect(names(`${LIST.join(', ')}. ${denial}`)).toEqual(LIST);
  });
});
