import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct, type Product } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const told = (words: Partial<Product>, ingredients?: string) => {
  const list = ingredients === undefined ? null : (readLabel(ingredients, true).lists[0] ?? null);
  const { kind, contact } = productKind({ ...emptyProduct, ...words }, list);
  return `${kind}, ${contact}`;
};
const all = (titles: string, category = '', ingredients?: string) =>
  Object.fromEntries(
    titles.split(' | ').map((title) => [title, told({ title, category }, ingredients)] as const),
  );
const each = (titles: string, wanted: string) =>
  Object.fromEntries(titles.split(' | ').map((title) => [title, wanted] as const));

const CLEANSER = 'cleanser, rinse-off';
const LEFT_ON = 'moisturizer, leave-on';

describe('a gel, cream, milk, balm or oil cleanses where a word beside it says so', () => {
  it.each([
    [
      'en',
      'Deep Cleansing Willow Gel | Pore Cleanse Gel | Cleansing Oat Milk | Cleansing Face Oil | Pre-Cleanse Oil | Cleanse and Calm Face Balm | Cleansing Oil-in-Balm | Gentle Buffing Cream | Scrub Cream | Foaming Gel | Face Cleansing and Make-Up Removing Gel | Cleansing Makeup Removing Jelly',
    ],
    ['de', 'Tiefenreinigendes klärendes Gel | Reinigender Balsam | Reinigungs-Beruhigungs-Creme'],
    ['fr', 'Baume fondant nettoyant | Gel visage purifiant nettoyant | Crème douce démaquillante'],
    ['es', 'Gel facial limpiador | Bálsamo fundente desmaquillante'],
    ['it', 'Gel viso detergente | Crema delicata struccante'],
    ['pt', 'Gel facial limpador | Bálsamo suave demaquilante'],
    ['nl', 'Reinigende gezichtsgel | Reinigende balsem'],
    ['pl', 'Łagodny krem myjący | Żel do twarzy oczyszczający'],
    ['sv', 'Rengörande gel | Rengörande kräm'],
    ['da', 'Rensende gel | Rensende creme'],
    ['fi', 'Puhdistava geeli | Puhdistava voide'],
    ['cs', 'Gel jemný čisticí | Krém jemný odličovací'],
    ['tr', 'Temizleyici krem | Temizleyici yüz jeli'],
    ['ru', 'Очищающий крем | Гель для лица очищающий'],
    ['ja', 'クレンジング モイスト クリーム | 洗顔 ミルク ジェル'],
    ['ko', '딥 클렌징 퓨리파잉 젤 | 클렌징 아몬드 크림'],
    ['zh', '洁面 舒缓 乳霜 | 卸妆 舒缓 凝胶'],
  ])('%s', (_, titles) => expect(all(titles)).toEqual(each(titles, CLEANSER)));

  it('but not where that word is of another product, of the time of use, or of an ingredient', () => {
    const titles =
      'Clean Slate Gel Cream | Post-Cleanse Balm | Cream after Cleansing | Baume après nettoyage | Cream with Cleansing Clay | No-Rinse Cream | Hydrating Gel';
    expect(all(titles)).toEqual(each(titles, LEFT_ON));
    expect(all('Post-Cleanse Serum | Exfoliating Serum')).toEqual(
      each('Post-Cleanse Serum | Exfoliating Serum', 'serum, leave-on'),
    );
    expect(told({ title: 'Cleansing Toner' })).toBe('toner-like, leave-on');
    expect(told({ title: 'Deep Cleansing Mask' })).toBe('mask, leave-on');
  });

  it('a cleansing water on the shelf for toners is a toner', () => {
    expect(told({ title: 'Cleansing Rose Water Lotion', category: 'Toners' })).toBe('toner-like, leave-on');
  });
});

describe('a gel, cream, milk, balm or oil without such a word', () => {
  it.each([
    ['Purifying Gel | Purifying Milk | Purifying Oil | Calm Balm', 'Face > Cleansers'],
    ['Milch | Klärendes Gel', 'Gesichtsreinigung'],
    ['Baume fondant | Gelée douce', 'Nettoyants'],
  ])('%s cleanses on the shelf %s', (titles, category) =>
    expect(all(titles, category)).toEqual(each(titles, CLEANSER)),
  );

  it('cleanses where its formula does', () => {
    const list = 'Aqua, Sodium Lauryl Sulfate, Cocamidopropyl Betaine, Glycerin, Retinol';
    expect(all('Purifying Gel | Calm Cream', '', list)).toEqual(each('Purifying Gel | Calm Cream', CLEANSER));
    expect(told({ title: 'Calm Cream', category: 'Moisturisers' }, list)).toBe(LEFT_ON);
  });

  it('moisturizes otherwise; a night cream does on any shelf', () => {
    expect(told({ title: 'Purifying Gel' })).toBe(LEFT_ON);
    expect(told({ title: 'Purifying Gel', category: 'Moisturisers' })).toBe(LEFT_ON);
    expect(told({ title: 'Night Cream', category: 'Cleansers' })).toBe(LEFT_ON);
  });
});

describe('other words for what is rinsed off', () => {
  it('a title says that a cream is rinsed off', () => {
    const titles = 'Rinse-Off Cream Formula | Wash-Off Moisturising Cream | Crème visage à rincer';
    expect(all(titles)).toEqual(each(titles, 'moisturizer, rinse-off'));
  });

  it.each([
    ['body, rinse-off', 'Lime Bodywash | Sweet Peach Handwash | Body Cleansing Oil'],
    ['lip, rinse-off', 'Lip Scrubby | Coconut Lip Scrubber | Lip Polish'],
    [CLEANSER, 'Facewash with Neem | Plum Scrubble | Coffee Scrubstick | Gentle Cleansers | Face Washes'],
    ['peel, rinse-off', 'Exfoliating Peel Gel | Refining Peel Gel | Gel peeling visage'],
    ['peel, leave-on', 'Overnight Peel Gel'],
  ])('%s: %s', (wanted, titles) => expect(all(titles)).toEqual(each(titles, wanted)));

  it('a bare gel on the shelf for body wash', () => {
    expect(told({ title: 'Lime Gel', category: 'Bath > Body Wash' })).toBe('body, rinse-off');
    expect(told({ title: 'Lime Body Lotion', category: 'Bath & Body' })).toBe('body, leave-on');
  });

  it('no brand with a soap in its name', () => {
    expect(told({ title: 'Soap & Sons Hand Cream', brand: 'Soap & Sons' })).toBe('body, leave-on');
  });
});
