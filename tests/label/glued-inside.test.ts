import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const OTHERS = ['water', 'glycerin', 'menthol', 'panthenol'];

/** The actives and the names of the one list of a text. */
function read(raw: string) {
  const lists = listsOf(raw);
  return {
    lists: lists.length,
    actives: lists[0]?.actives.map(({ text }) => text.replace(/\s*\d.*$/, '')),
    names: lists[0]?.entries.map(({ text }) => text),
  };
}

describe('a box whose headings are glued to what they head', () => {
  it.each([
    `Drug FactsActive ingredientSalicylic acid 2%PurposeAcne treatmentUsesfor the treatment of acneInactive ingredients${OTHERS.join(', ')}`,
    `Active ingredientSalicylic acid 2%Inactive ingredients${OTHERS.join(', ')}`,
    `Active IngredientSalicylic acid 2%Inactive Ingredients${OTHERS.join(', ')}`,
    `Active ingredientsSalicylic acid 2%PurposeAcneWarningsFor external use onlyInactive ingredients${OTHERS.join(', ')}`,
    `Medicinal ingredientSalicylic acid 2%Non-medicinal ingredients${OTHERS.join(', ')}`,
    `Ingrédient actifSalicylic acid 2%Ingrédients inactifs${OTHERS.join(', ')}`,
    `Wirkstoff: Salicylic acid 2%Sonstige Bestandteile${OTHERS.join(', ')}`,
  ])('is read: %s', (raw) => {
    expect(read(raw)).toEqual({ lists: 1, actives: ['Salicylic acid'], names: OTHERS });
  });

  it.each([
    'Inactive ingredients: water, glycerin, menthol, panthenol',
    'Inactive ingredients water, glycerin, menthol, panthenol',
    'Other ingredients water, glycerin, menthol, panthenol',
  ])('stays as it is where it is not: %s', (raw) => {
    expect(read(raw)).toEqual({ lists: 1, actives: [], names: OTHERS });
  });
});
