import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kinds = (titles: string, category = '') =>
  Object.fromEntries(
    titles
      .split(' | ')
      .map((title) => [title, productKind({ ...emptyProduct, title, category }, null).kind] as const),
  );
const each = (titles: string, kind: string) =>
  Object.fromEntries(titles.split(' | ').map((title) => [title, kind] as const));

describe('a product for the lips', () => {
  it.each([
    'Lip Facial Lip Scrub | Facial Lip Mask | Facial Finish Lip Balm | Lip Facial Polishing Lip Treatment',
    'Baume Levres Miel - Honey Lip Balm | Baume Lèvres Rose - Rose Lip Balm 15 g | Bálsamo Mel / Honey Lip Balm',
    'Lip Sleeping Mask Berry | Overnight Lip Mask | Lip Oil',
  ])('is called so: %s', (titles) => {
    expect(kinds(titles)).toEqual(each(titles, 'lip'));
    expect(kinds(titles, 'face-mask')).toEqual(each(titles, 'lip'));
  });

  it.each([
    ['cleanser', 'Face & Lip Scrub | Facial and Lip Scrub | Face Scrub for Lips and Cheeks'],
    [
      'moisturizer',
      'Lip & Face Balm | Face and Body Lotion | Face, Neck & Body Cream | Body Lotion for Face and Hands | Face Cream - Body Lotion Texture',
    ],
  ])('is none that is for the face too, a %s: %s', (kind, titles) => {
    expect(kinds(titles)).toEqual(each(titles, kind));
  });
});

describe('a product for a part of the body', () => {
  it.each([
    'Tummy Rub Butter | Tummy Firming Serum | Elbow & Knee Cream | Thigh Rescue Anti-Friction Stick | Anti-Chafing Stick | Bump & Belly Oil',
    'Beurre Karité - Shea Body Butter | Crème Amande - Almond Hand Cream',
  ])('is for the body: %s', (titles) => {
    expect(kinds(titles)).toEqual(each(titles, 'body'));
    expect(kinds(titles, 'Moisturiser')).toEqual(each(titles, 'body'));
  });

  it('but bumps of the skin are no belly', () => {
    const titles = 'Bump Fighter Serum | Razor Bump Serum';
    expect(kinds(titles)).toEqual(each(titles, 'serum'));
  });
});

describe('what takes hair off', () => {
  it.each([
    'Brazilian & Bikini Wax Kit 140g | Wax Strips Normal Legs & Body 20pk | Sugar Wax for Face | Wachsstreifen für den Körper | Bandes de cire froide jambes | Strisce depilatorie viso',
  ])('is no skin care: %s', (titles) => {
    expect(kinds(titles)).toEqual(each(titles, 'off-topic'));
  });

  it.each([
    ['moisturizer', 'After Wax Soothing Lotion | Rice Wax Cream'],
    ['cleanser', 'Pre-Wax Cleanser'],
  ])('%s: %s', (kind, titles) => expect(kinds(titles)).toEqual(each(titles, kind)));
});

describe('an exfoliator for lips or body', () => {
  const contact = (title: string, ingredients: string) =>
    productKind({ ...emptyProduct, title }, readLabel(ingredients, true).lists[0] ?? null).contact;

  it('is washed off where its grains scrub', () => {
    expect(contact('Mint Lip Exfoliator', 'Sucrose, Cocos Nucifera Oil, Cera Alba')).toBe('rinse-off');
    expect(contact('Body Exfoliator', 'Sodium Chloride, Cocos Nucifera Oil, Cera Alba')).toBe('rinse-off');
  });
});
