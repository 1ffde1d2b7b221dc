import { expect, it } from 'vitest';
import { judgeReading } from '@/background/judging';
import { readingLimits } from '@/report/page-reading';

/** How much of `storage.session`, whose 10 MB all tabs share, a tab on a listing may use. */

/** In bytes, besides its title: a hundred tabs of 600 cards fit with titles of 60 characters. */
const mostOfCard = 100;
const sessionBytes = 10_000_000;

const titles = (count: number, longest: number) =>
  Array.from({ length: count }, (_, at) =>
    `Brook Retinol 0.3% and Salicylic Acid 2% Night Toner ${at}, `
      .repeat(Math.ceil(longest / 50))
      .slice(0, longest),
  );

const bytesOf = (count: number, longest: number): number => {
  const { state } = judgeReading({
    kind: 'listing',
    url: 'https://shop.example/c',
    shop: 'pine',
    titles: titles(count, longest),
  });
  return new TextEncoder().encode(JSON.stringify({ state, from: { page: 'p'.repeat(43), frameId: 0 } }))
    .length;
};

it('a card of a listing is stored as its title, its verdict and its topics', () => {
  const [longest, count] = [60, readingLimits.titles];
  expect(bytesOf(count, longest) / count - longest).toBeLessThan(mostOfCard);
});

it('a hundred tabs of 600 cards fit into storage', () => {
  expect(readingLimits.titles).toBe(600);
  expect(100 * bytesOf(600, 60)).toBeLessThan(sessionBytes);
});

it('a listing of the longest titles that a page may send is bounded too', () => {
  expect(bytesOf(600, readingLimits.listingTitle)).toBeLessThan(
    600 * (readingLimits.listingTitle + mostOfCard),
  );
});
