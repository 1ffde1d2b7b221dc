import { describe, expect, it } from 'vitest';
import { judgeCorrected, judgePicture, type PictureOf } from '@/picture/judge-picture';
import type { PictureText } from '@/picture/picture-text';
import { candidatesFor } from '../../scripts/lexicon/candidates';
import { pictured } from './pictured';

const judged = (about: PictureOf, read: PictureText) => judgePicture(about, read, candidatesFor);

const toner = { title: 'Clearing Toner', category: 'Toners' };

describe('the report on a picture', () => {
  it('says that its list is from a picture, how much was understood, and frames what it rests on', () => {
    const { report, frames } = judged(
      toner,
      pictured('Ingredients: Aqua, Alcohol Denat., Glycerin,', 'Panthenol'),
    );
    expect(report).toMatchObject({
      verdict: 'skip',
      lists: [{ source: 'picture' }],
      picture: { doubts: [] },
    });
    expect(report.picture?.understood).toBe(1);
    expect(frames.map(({ topic, boxes }) => [topic, boxes[0]?.x])).toEqual([['alcohol-toner', 190]]);
  });

  it('frames a corrected name in its place', () => {
    const { report, frames } = judged(
      {},
      pictured('Aqua, Glycerin, Panthenol, Urea,', 'Retino!, Allantoin, Carbomer'),
    );
    expect(report.verdict).toBe('works');
    expect(frames).toMatchObject([{ topic: 'retinoid', boxes: [{ x: 0, y: 20, width: 80, height: 20 }] }]);
    expect(report.picture?.doubts).toMatchObject([{ read: 'Retino!', as: ['Retinol'], counted: true }]);
  });

  const garbled = [
    'Aqua, Glycerin, Zqwxvk Plmrtz, Wqqxz Hjkkvb, Panthenol,',
    'Xxqzw Vbbnmk, Qzzkkw Xvvbq, Urea',
  ];

  it('is unread, not clear, if less than 70 % was understood', () => {
    const { report } = judged({}, pictured(...garbled));
    expect(report.picture?.understood).toBeLessThan(0.7);
    expect(report.verdict).toBe('unread');
  });

  it('is unread, not clear, if much was seen but not read', () => {
    const read = pictured('Ingredients: Aqua, Glycerin, Panthenol, Urea, Allantoin');
    expect(judged({}, read).report.verdict).toBe('clear');
    expect(judged({}, { ...read, unread: 40 }).report.verdict).toBe('unread');
  });

  it('reports findings, however little else was understood', () => {
    const { report } = judged(toner, pictured('Ingredients: Alcohol Denat.,', ...garbled));
    expect(report.verdict).toBe('skip');
  });

  it('is unread without words', () => {
    expect(judged({}, pictured()).report).toMatchObject({
      verdict: 'unread',
      lists: [],
      picture: { understood: 0 },
    });
  });

  it('is not clear where a doubtful name lost the comma before another misread one', () => {
    const read = pictured(
      'Aqua, Glycerin, Squalane, Dimethicone, Retinel',
      'Hydrogenated Potydeceie, Cholesterol, BHT, Urea',
    );
    expect(judged({}, read).report.verdict).toBe('unread');
  });

  it('has no doubts once the text was corrected by hand', () => {
    const report = judgeCorrected({}, 'Aqua, Glycerin, Retinol, Panthenol');
    expect(report).toMatchObject({ verdict: 'works', picture: { understood: 1, doubts: [] } });
  });
});
