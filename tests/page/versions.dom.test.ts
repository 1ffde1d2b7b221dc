import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** One heading over the lists of several scents or sizes: the one that is chosen counts, and the page knows which. */

const plain = 'Aqua, Glycerin, Betaine, Propanediol, Birch Extract, Sodium Benzoate, Citric Acid';
const spirit = 'Aqua, Alcohol Denat., Glycerin, Juniper Oil, Polysorbate 20, Limonene, Linalool';

const locateIn = (body: string, title = 'Birch Toner') =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><head><meta property="og:type" content="product"></head><body><h1>${title}</h1>${body}</body>`,
    ),
    'https://shop.example/p/birch',
    [],
  );
const verdictOf = (body: string, title?: string) => judge(toProduct(locateIn(body, title))).verdict;

const radios = (chosen: string) =>
  `<fieldset><legend>Scent</legend>${['Plain', 'Juniper Wood'].map((name, index) => `<input type="radio" name="Scent" id="s${index}" value="${name}"${name === chosen ? ' checked' : ''}><label for="s${index}">${name}</label>`).join('')}</fieldset>`;
const menu = (chosen: string) =>
  `<select name="options[Scent]">${['Plain', 'Juniper Wood'].map((name, index) => `<option value="${index + 1}"${name === chosen ? ' selected' : ''}>${name}</option>`).join('')}</select>`;
const swatches = (chosen: string) =>
  ['Plain', 'Juniper Wood']
    .map((name) => `<button type="button" aria-pressed="${name === chosen}">${name}</button>`)
    .join('');

describe('versions under one heading', () => {
  const named = `<h2>Ingredients</h2><h4>Plain</h4><p>${plain}</p><h4>Juniper Wood</h4><p>${spirit}</p>`;
  const bold = `<h2>Ingredients</h2><p><b>Plain:</b></p><p>${plain}</p><p><b>Juniper Wood:</b></p><p>${spirit}</p>`;
  const boxes = `<h2>Ingredients</h2><div data-option="Plain"><p>${plain}</p></div><div data-option="Juniper Wood"><p>${spirit}</p></div>`;

  it.each([
    ['radio buttons, names as headings', radios, named],
    ['a menu, names as headings', menu, named],
    ['swatches, names in bold', swatches, bold],
    ['radio buttons, boxes of variants', radios, boxes],
    ['swatches, boxes of variants', swatches, boxes],
  ])('are told apart by %s', (_, choose, lists) => {
    expect(verdictOf(choose('Plain') + lists)).toBe('clear');
    expect(verdictOf(choose('Juniper Wood') + lists)).toBe('skip');
    const [first] = locateIn(choose('Juniper Wood') + lists).lists.filter(({ shown }) => shown !== false);
    expect(first?.text).toBe(spirit);
  });

  it('all count where none is chosen', () => {
    expect(verdictOf(named)).toBe('skip');
    expect(verdictOf(radios('') + named)).toBe('skip');
  });

  it.each([
    ['style', 'style="display:none"'],
    ['an attribute', 'hidden'],
    ['aria', 'aria-hidden="true"'],
  ])('are told apart by what is hidden by %s', (_, hides) => {
    const both = (one: string, other: string) =>
      `<h3>Ingredients</h3><div ${one}><p>${plain}</p></div><div ${other}><p>${spirit}</p></div>`;
    expect(verdictOf(both('', hides))).toBe('clear');
    expect(verdictOf(both(hides, ''))).toBe('skip');
    const [first, second] = locateIn(both('', hides)).lists;
    expect([first?.text, second?.text, second?.shown]).toEqual([plain, spirit, false]);
  });

  it('within a closed panel are told apart all the same', () => {
    const panel = `<button aria-controls="p">Ingredients</button><div id="p" hidden><div><p>${plain}</p></div><div hidden><p>${spirit}</p></div></div>`;
    expect(verdictOf(panel)).toBe('clear');
  });
});

describe('a list that is no version', () => {
  it('is the hidden rest of a list', () => {
    const [list, ...more] = locateIn(
      `<h3>Ingredients</h3><div><p>Aqua, Glycerin, Betaine, Squalane,</p></div><div hidden><p>Alcohol Denat., Dimethicone, Parfum, Limonene</p></div>`,
    ).lists;
    expect(more).toEqual([]);
    expect(list?.text).toContain('Betaine, Squalane,\nAlcohol Denat.');
  });

  it('is the rest of a list that is cut off within a name', () => {
    expect(
      locateIn(
        `<h3>Ingredients</h3><div><p>Aqua, Betaine, Squalane, Xanthan Gum…</p></div><div hidden><p>Glycerin, Dimethicone, Parfum, Limonene</p></div>`,
      ).lists,
    ).toHaveLength(1);
  });

  it('is a product of a set, whatever can be chosen', () => {
    const { lists } = locateIn(
      `${radios('Plain')}<h2>Ingredients</h2><h3>Birch Wash</h3><p>${plain}</p><h3>Birch Tonic</h3><p>${spirit}</p>`,
      'Birch Set',
    );
    expect(lists.every(({ shown }) => shown !== false)).toBe(true);
  });

  it('is one that stands under a quantity', () => {
    const quantity =
      '<select name="quantity"><option selected>Plain</option><option>Juniper Wood</option></select>';
    expect(
      verdictOf(
        `${quantity}<h2>Ingredients</h2><h4>Plain</h4><p>${plain}</p><h4>Juniper Wood</h4><p>${spirit}</p>`,
      ),
    ).toBe('skip');
  });
});
