import { describe, expect, it } from 'vitest';
import type { Messages } from '@/words/node-translate';
import { translateFrom } from '@/words/node-translate';
import { ended, listed, paragraph } from '@/words/punctuation';
import { reportView } from '@/words/report-view';
import { finding, list, report, reports, seenAt } from './states';

const files = import.meta.glob<Messages>('../../src/locales/*.json', { eager: true, import: 'default' });
const locales = Object.entries(files).map(
  ([file, messages]) => [file.replace(/^.*\/|\.json$/g, ''), translateFrom(messages)] as const,
);
const wide = ['ja', 'zh_CN'];

/** Every text in a value, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const little = report({
  findings: [finding('bha', 'minor', [seenAt('Salicylic Acid', 12, 14)], 0, 'low')],
  lists: [
    list(['Water', 'Glycerin'], { order: 'unknown', unclear: ['Xyz', 'Abc'] }),
    list(['Water', 'Glycerin']),
  ],
});
const all = [...Object.values(reports), little];

describe.each(locales)('%s', (name, t) => {
  const isWide = wide.includes(name);

  it('joins sentences and names with its own signs', () => {
    expect(paragraph(t, ['A', 'B'])).toBe(isWide ? 'AB' : 'A B');
    expect(ended(t, 'A')).toBe(isWide ? 'A。' : 'A.');
    expect(listed(t, ['A', 'B'])).toBe(isWide ? 'A、B' : 'A, B');
  });

  it('has no sentence of a report that ends or goes on with the signs of another language', () => {
    const texts = all.flatMap((each) => textsIn(reportView(t, each)));
    const foreign = isWide
      ? /[。、]\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][.,]/u
      : /[。、，]/;
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });
});
