import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judgeReading } from '@/background/judging';
import { shelfInUse, withShelf } from '@/background/with-shelf';
import { changeSettings } from '@/keep/settings';
import { updateShelf } from '@/keep/shelf';
import en from '@/locales/en.json';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import { productsOf } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { shelfProduct } from '../week/shelves';

beforeEach(() => fakeBrowser.reset());

const lactic = shelfProduct('lactic', { role: 'exfoliant', title: 'Lactic Serum' });

const answerTo = async (reading: PageReading) => {
  const { state, explanation } = judgeReading(reading);
  return { state, explanation: withShelf(state, explanation, await shelfInUse()) };
};
const productPage = (title: string, text: string) =>
  answerTo({
    kind: 'product',
    tried: [],
    product: {
      ...emptyProduct,
      url: 'https://shop.example/p/night',
      title,
      lists: text === '' ? [] : [{ text, source: 'shop' as const }],
    },
  });
const retinol = () => productPage('Night Serum', 'Aqua, Glycerin, Retinol, Tocopherol');
const plain = () => productPage('Calm Cream', 'Aqua, Glycerin, Cetearyl Alcohol');
const sealOf = async (page: Promise<Awaited<ReturnType<typeof answerTo>>>) => {
  const { seal } = (await page).explanation;
  return { shelf: seal?.shelf, add: seal?.add };
};

describe('the seal', () => {
  it('names the product on the shelf that clashes, and the nights this one would get', async () => {
    await updateShelf(() => [lactic]);
    expect((await sealOf(retinol())).shelf).toEqual([
      'You have Osterby Lactic Serum on your shelf, an exfoliant: use them on different nights.',
      'In your week it would get Monday and Thursday.',
    ]);
  });

  it('has no sentence about the shelf if nothing clashes', async () => {
    expect((await sealOf(retinol())).shelf).toEqual([]);
    await updateShelf(() => [lactic]);
    expect((await sealOf(plain())).shelf).toEqual([]);
  });

  it('offers a product with a role for the week, and any other for the shelf', async () => {
    expect((await sealOf(retinol())).add).toBe(en.week.addToWeek);
    expect((await sealOf(plain())).add).toBe(en.week.addToShelf);
  });

  it('says that a product is on the shelf, and offers it no more', async () => {
    for (const page of [retinol, plain]) {
      const { state } = await page();
      if (state.state !== 'read') throw new Error('the page was not read');
      const kept = productsOf(state.report).map(
        (product): ShelfProduct => ({ ...product, id: 'kept', added: '2026-11-30' }),
      );
      await updateShelf(() => kept);
      expect(await sealOf(page())).toEqual({ shelf: [en.week.onShelf], add: null });
    }
  });

  it.each([
    ['a product whose list was not read', 'Calm Cream', ''],
    ['what is no skin care', 'Gloss Shampoo', 'Aqua, Sodium Laureth Sulfate, Glycerin, Parfum'],
  ])('does not offer %s, but says that it is on the shelf', async (_, title, text) => {
    expect(await sealOf(productPage(title, text))).toEqual({ shelf: [], add: null });
    await updateShelf(() => [
      shelfProduct('kept', { url: 'https://shop.example/p/night', role: 'none', title }),
    ]);
    expect(await sealOf(productPage(title, text))).toEqual({ shelf: [en.week.onShelf], add: null });
  });

  it('offers nothing on a page that is not one product’s', async () => {
    const product = { ...emptyProduct, url: 'https://blog.example/', title: 'How I use retinol' };
    const lists = [{ text: 'Aqua, Glycerin, Retinol, Tocopherol', source: 'heading' as const }];
    expect(await sealOf(answerTo({ kind: 'other', tried: [], product: { ...product, lists } }))).toEqual({
      shelf: [],
      add: null,
    });
  });

  it('does not mention the shelf if the week is switched off', async () => {
    await updateShelf(() => [lactic]);
    await changeSettings({ week: false });
    expect(await sealOf(retinol())).toEqual({ shelf: [], add: null });
  });

  it('appears without the shelf if that cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('The profile is damaged'));
    expect(await sealOf(retinol())).toEqual({ shelf: [], add: null });
    vi.restoreAllMocks();
  });
});

describe('the marks of a bag', () => {
  const titles = [
    'Night Retinol Serum',
    'Plain Cream',
    'Salicylic Acid Toner 2%',
    'Pore Strips',
    'Glycolic Acid 10% Toner',
  ];
  const marksOn = async (url: string, all: readonly string[] = titles) => {
    const { explanation } = await answerTo({ kind: 'listing', url, shop: null, titles: [...all] });
    return explanation.marks.map(({ at, findings: [first] }) => ({
      title: all[at.index],
      stance: first?.stance,
      says: first === undefined ? '' : first.seen.before + first.seen.printed + first.seen.after,
    }));
  };
  const bag = 'https://shop.example/cart';
  const together =
    'These belong on different nights: Night Retinol Serum, Salicylic Acid Toner 2%, and Glycolic Acid 10% Toner.';

  it('are alike for all products that clash, and name them together', async () => {
    const marks = await marksOn(bag);
    const clashing = marks.filter(({ says }) => says === together);
    expect(clashing.map(({ title }) => title)).toEqual([titles[0], titles[2], titles[4]]);
    expect(new Set(clashing.map(({ stance }) => stance))).toEqual(new Set(['care']));
    expect(marks.find(({ title }) => title === 'Pore Strips')?.stance).toBe('skip');
  });

  it('name the product’s own findings after the clash', async () => {
    const { explanation } = await answerTo({ kind: 'listing', url: bag, shop: null, titles });
    expect(explanation.marks[0]?.findings.map(({ title }) => title)).toEqual([
      en.week.clash.title,
      en.topic.retinoid.title,
    ]);
    expect(explanation.marks[0]?.findings[0]?.fields).toEqual([
      { part: 'article', label: en.popup.article, byline: null, text: en.point.separateNights },
    ]);
  });

  it('name the product on the shelf that one of the bag clashes with', async () => {
    await updateShelf(() => [lactic]);
    expect(await marksOn(bag, ['Night Retinol Serum', 'Salicylic Acid Toner 2%'])).toMatchObject([
      {
        stance: 'care',
        says: 'These belong on different nights: Night Retinol Serum and Salicylic Acid Toner 2%.',
      },
      { stance: 'care' },
    ]);
    expect(await marksOn(bag, ['Night Retinol Serum', 'Plain Cream'])).toEqual([
      {
        title: 'Night Retinol Serum',
        stance: 'care',
        says: 'Night Retinol Serum here and Osterby Lactic Serum on your shelf belong on different nights.',
      },
    ]);
  });

  it('mark nothing where nothing clashes: one kind alone, a listing, a week that is off', async () => {
    const stances = async (...page: Parameters<typeof marksOn>) =>
      (await marksOn(...page)).map(({ stance }) => stance);
    expect(await stances(bag, ['Night Retinol Serum', 'Retinal Cream'])).toEqual(['works', 'works']);
    expect(await stances('https://shop.example/serums')).not.toContain('care');
    await changeSettings({ week: false });
    expect(await stances(bag)).not.toContain('care');
  });
});
