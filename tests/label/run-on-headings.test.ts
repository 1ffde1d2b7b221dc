import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const REST = ['Propylene Glycol', 'Glycerol', 'Sodium Hydroxide', 'Purified Water'];
const rest = REST.join(', ');
const read = (raw: string) =>
  listsOf(raw).map(({ product, actives, entries }) => ({
    product,
    actives: actives.map(({ text }) => text),
    names: entries.map(({ text }) => text),
  }));

describe('a heading in the run-on text of a page', () => {
  it.each([
    ['Suffer from allergies Active ingredients Benzoyl Peroxide Ingredients ', 'Docusate Sodium'],
    ['Store below 25 degrees. Country of origin: France Ingredients ', 'Cetomacrogolum Emulsificans Extract'],
  ])('heads names in a row: %s%s', (opening, first) => {
    const [list] = read(
      `${opening}${first}, ${rest}. Delivery options. Get it for free when you spend more than we ask, at any of our shops.`,
    );
    expect(list?.names).toEqual([first, ...REST]);
  });

  it('heads none in a sentence', () => {
    expect(
      read(
        'Our Ingredients Philosophy is simple, honest, kind. We love Ingredients People trust, always, and forever.',
      ),
    ).toEqual([]);
  });

  it('is the maker’s right behind the shop’s', () => {
    const raw = `Active ingredients Squalane, Ceramide NP Ingredients Active Ingredients: Salicylic Acid 2%. Inactive Ingredients: ${rest}`;
    expect(read(raw).at(-1)).toMatchObject({
      actives: [expect.stringMatching(/^Salicylic Acid/)],
      names: REST,
    });
  });

  it('names no product where another word is glued to it', () => {
    const lists = read(
      `Suitable for: Adults and childrenActive ingredients: Salicylic Acid 2%. Ingredients: ${rest}`,
    );
    expect(lists.map(({ product }) => product)).toEqual(lists.map(() => null));
  });
});
