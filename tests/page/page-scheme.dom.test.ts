import { afterEach, expect, it } from 'vitest';
import { isOnDark } from '@/page/text/page-scheme';
import { preferScheme } from '../colour-scheme';
import { show } from './made-up';

afterEach(() => preferScheme('light'));

/** One dark and one light colour in each notation that computed styles keep. */
it.each([
  ['rgb', 'rgb(20 22 26)', 'rgb(250 248 243)'],
  ['a name', 'navy', 'ivory'],
  ['oklch', 'oklch(0.21 0.01 260)', 'oklch(0.98 0.01 90)'],
  ['oklab, in percent', 'oklab(21% 0 0)', 'oklab(98% 0 0)'],
  ['lab', 'lab(12 0 0)', 'lab(97 0 0)'],
  ['lch', 'lch(12 3 260)', 'lch(97 3 90)'],
  ['color(srgb)', 'color(srgb 0.08 0.08 0.1)', 'color(srgb 0.98 0.97 0.95)'],
  ['color(display-p3)', 'color(display-p3 0.08 0.08 0.1)', 'color(display-p3 0.98 0.97 0.95)'],
  ['color-mix', 'color-mix(in oklab, black 80%, white)', 'color-mix(in oklab, white 80%, black)'],
])('the background of a page is recognised in any colour notation: %s', async (_, dark, light) => {
  const ground = (colour: string) => {
    const at = show(`<main style="background:${colour}"><p>Water</p></main>`).querySelector('p');
    if (at === null) throw new Error('no words');
    return isOnDark(at);
  };
  await preferScheme('light');
  expect(ground(dark)).toBe(true);
  await preferScheme('dark');
  expect(ground(light)).toBe(false);
});

it('a colour that lets the background show through is not a background', () => {
  const at = show(
    '<main style="background:#fff"><p style="background:oklch(0.2 0 0 / 0.1)">Water</p></main>',
  ).querySelector('p');
  expect(at !== null && isOnDark(at)).toBe(false);
});
