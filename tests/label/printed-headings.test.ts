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
