import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judgeReading } from '@/background/judging';
import { withShelf } from '@/background/with-shelf';
import { changeSettings } from '@/keep/settings';
import { updateShelf } from '@/keep/shelf';
import { emptyProduct } from '@/report/product';
import { shelfProduct } from '../week/shelves';

beforeEach(() => fakeBrowser.reset());

const lactic = shelfProduct('lactic', { role: 'exfoliant', title: 'Lactic Serum' });

const said = async (title = 'Night Serum', text = 'Aqua, Glycerin, Retinol, Tocopherol') => {
  const product = {
    ...emptyProduct,
    url: 'https://shop.example/p/night',
    title,
    lists: [{ text, source: 'shop' as const }],
  };
  const { state, explanation } = judgeReading({ kind: 'product', product, tried: [] });
  return (await withShelf(state, explanation)).seal?.shelf;
};

describe('the seal', () => {
  it('names the product on the shelf that clashes, and the nights this one would get', async () => {
    await updateShelf(() => [lactic]);
    expect(await said()).toEqual([
      'You have Osterby Lactic Serum on your shelf, an exfoliant: use them on different nights.',
      'In your week it would get Monday and Thursday.',
    ]);
  });

  it('does not mention the shelf if nothing clashes', async () => {
    expect(await said()).toEqual([]);
    await updateShelf(() => [lactic]);
    expect(await said('Calm Cream', 'Aqua, Glycerin, Cetearyl Alcohol')).toEqual([]);
  });

  it('does not mention the shelf if the week is switched off', async () => {
    await updateShelf(() => [lactic]);
    await changeSettings({ week: false });
    expect(await said()).toEqual([]);
  });

  it('appears without shelf sentences if the shelf cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('The profile is damaged'));
    expect(await said()).toEqual([]);
    vi.restoreAllMocks();
  });
});
