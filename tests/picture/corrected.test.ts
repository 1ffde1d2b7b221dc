import { describe, expect, it } from 'vitest';
import { judgeCorrectedPicture, placedAgain } from '@/picture/corrected';
import { boxesAt, type PictureText, textOf } from '@/picture/picture-text';

/** A text that was corrected by hand keeps its places in the picture. */

const wordWidth = 100;
const lineHeight = 20;
const box = (word: number, line: number) => ({
  x: word * wordWidth,
  y: line * lineHeight,
  width: 80,
  height: 12,
});

/** A picture of a text: one word every hundred pixels, one line every twenty. */
const pictureOf = (text: string): PictureText => ({
  width: 1_000,
  height: 400,
  unread: 0,
  lines: text.split('\n').map((line, row) => ({
    words: line.split(' ').map((word, column) => ({ text: word, confidence: 90, box: box(column, row) })),
  })),
});

const read = 'Ingredients: Water, Glycerin,\nSalicyllc Acld, Betaine, Phenoxyethanol';

/** Where a word of the corrected text is in the picture. */
function placeOf(word: string, corrected: string) {
  const placed = placedAgain(textOf(pictureOf(read)), corrected);
  const start = corrected.indexOf(word);
  return boxesAt(placed, { start, end: start + word.length });
}

describe('a word of a corrected text', () => {
  it('that was kept stays in its place, whatever was inserted or deleted before it', () => {
    const place = [box(3, 1)];
    expect(placeOf('Phenoxyethanol', read)).toEqual(place);
    expect(placeOf('Phenoxyethanol', read.replace('Water, ', ''))).toEqual(place);
    expect(placeOf('Phenoxyethanol', read.replace('Water,', 'Aqua, Aloe Juice,'))).toEqual(place);
    expect(placeOf('Phenoxyethanol', read.replaceAll('\n', ' '))).toEqual(place);
  });

  it('takes the place of the word that it replaces', () => {
    const corrected = read.replace('Salicyllc Acld,', 'Salicylic Acid,');
    expect(placeOf('Salicylic Acid', corrected)).toEqual([box(0, 1), box(1, 1)]);
    expect(placeOf('Niacinamide', read.replace('Glycerin,', 'Niacinamide,'))).toEqual([box(2, 0)]);
  });

  it('shares the place of a word that was read as one', () => {
    expect(placeOf('Citric Acid', read.replace('Glycerin,', 'Citric Acid,'))).toEqual([box(2, 0), box(2, 0)]);
  });

  it('that replaces no word has no place', () => {
    expect(placeOf('Retinol', `${read}, Retinol`)).toEqual([]);
    expect(placedAgain(textOf(pictureOf('')), 'Water').words).toHaveLength(1);
    expect(placedAgain({ text: '', words: [] }, 'Water, Retinol').words).toEqual([]);
  });

  it('has none in a text that is too long to be compared', () => {
    const long = pictureOf(Array.from({ length: 1_500 }, () => 'Water,').join(' '));
    expect(placedAgain(textOf(long), Array.from({ length: 1_500 }, () => 'Water,').join(' ')).words).toEqual(
      [],
    );
  });
});

it('a finding in a corrected text is framed in the picture', () => {
  const corrected = read.replace('Salicyllc Acld,', 'Salicylic Acid,');
  const { report, frames } = judgeCorrectedPicture({ title: 'Serum' }, pictureOf(read), corrected);
  expect(report.verdict).toBe('works');
  expect(frames).toEqual([{ topic: 'bha', text: 'Salicylic Acid', boxes: [box(0, 1), box(1, 1)] }]);
});
