import { describe, expect, it } from 'vitest';
import messages from '@/locales/en.json';
import { emptyProduct, type ListText, type Product } from '@/report/product';
import { Report } from '@/report/report';
import { judge } from '@/verdict/judge';
import { translateFrom } from '@/words/node-translate';
import { reportView } from '@/words/report-view';

/** A page or a list that was read only in part. */

const t = translateFrom(messages);
const plain = 'Aqua, Glycerin, Betaine, Zinc PCA, Parfum, Citral';
const warned = 'Aqua, Alcohol Denat., Glycerin, Betaine, Parfum, Citral';
const little = 'Aqua, Glycerin, Betaine, Phenoxyethanol, Parfum, Citral, Alcohol Denat.';
const list = (text: string, more: Partial<ListText> = {}): ListText => ({ text, source: 'heading', ...more });
const judged = (words: Partial<Product>) => judge({ ...emptyProduct, title: 'Moss Toner', ...words });

const cuts: [string, (text: string) => Partial<Product>][] = [
  ['the page', (text) => ({ lists: [list(text)], cut: true })],
  ['the list', (text) => ({ lists: [list(text, { cut: true })] })],
  ['another list', (text) => ({ lists: [list(text), list(`${plain}, Limonene`, { cut: true })] })],
  ['a text longer than any label', (text) => ({ lists: [list(`${text}${' '.repeat(500_000)}Retinol`)] })],
];

describe.each(cuts)('where only a part of it was read: %s', (_, cut) => {
  it('is not clear, says why, and keeps its shape', () => {
    for (const text of [plain, little]) {
      const report = judged(cut(text));
      expect(report.verdict).toBe('unread');
      expect(report.cut).toBe(true);
      expect(Report(report)).toBe(true);
      expect(reportView(t, report).reason).toBe(t('list.cut'));
      expect(reportView(t, report).differs).toEqual([]);
    }
  });

  it('keeps what was found, and says that there may be more', () => {
    const report = judged(cut(warned));
    expect(report.verdict).toBe('skip');
    expect(reportView(t, report).differs).toEqual([t('list.cut')]);
  });
});

describe('where all was read', () => {
  it('is clear, and doesn’t mention it', () => {
    const report = judged({ lists: [list(plain)] });
    expect(report.verdict).toBe('clear');
    expect(report).not.toHaveProperty('cut');
    expect(report.lists[0]).not.toHaveProperty('cut');
    expect(reportView(t, report).differs).toEqual([]);
  });

  it('is unread for a reason of its own', () => {
    expect(reportView(t, judged({})).reason).toBe(t('verdict.unread.reason'));
  });
});

it('a page that is no product’s says that it is too long, and not that another should be opened', () => {
  const report = judged({ title: '', cut: true });
  expect(reportView(t, report, 'other-page').reason).toBe(t('list.cut'));
});

it('of a kit, only the product whose list was cut counts as not read', () => {
  const report = judged({
    title: 'Moss Kit',
    lists: [
      list(plain, { product: 'Moss Cleanser' }),
      list(`${plain}, Limonene`, { product: 'Moss Cream', cut: true }),
    ],
  });
  expect(reportView(t, report).kit.map(({ verdict }) => verdict)).toEqual(['clear', 'unread']);
});
