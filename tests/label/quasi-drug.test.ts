import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const read = (raw: string) => {
  const [list, ...others] = listsOf(raw);
  return {
    others: others.length,
    actives: list?.actives.map(({ text }) => text),
    names: list?.entries.map(({ text }) => text),
  };
};

const ACTIVES = ['サリチル酸', 'グリチルリチン酸ジカリウム'];
const OTHERS = ['精製水', 'エタノール', '濃グリセリン', 'BG', 'フェノキシエタノール'];

/** What stands around a heading: its sign before it, and behind it. */
const HEADS: [string, string][] = [
  ['', '：'],
  ['【', '】'],
  ['［', '］'],
  ['[', ']'],
  ['<', '>'],
  ['＜', '＞'],
  ['《', '》'],
  ['〈', '〉'],
  ['『', '』'],
  ['「', '」'],
  ['（', '）'],
  ['■', '：'],
  ['', '…'],
  ['', '／'],
  ['', '/'],
  ['●', ' '],
];

describe('a quasi-drug label names its actives apart from the others', () => {
  it.each(HEADS)('under %s有効成分%s', (before, behind) => {
    for (const between of ['\n', '　', ' ']) {
      const raw = `${before}有効成分${behind}${ACTIVES.join('、')}${between}${before}その他の成分${behind}${OTHERS.join('、')}`;
      expect([raw, read(raw)]).toEqual([raw, { others: 0, actives: ACTIVES, names: OTHERS }]);
    }
  });

  it.each(HEADS)('and a cosmetic label names all at once, under %s全成分%s', (before, behind) => {
    for (const heading of ['全成分', '成分']) {
      const raw = `${before}${heading}${behind}${OTHERS.join('、')}`;
      expect([raw, read(raw)]).toEqual([raw, { others: 0, actives: [], names: OTHERS }]);
    }
  });
});

describe('a legend that tells which names are actives', () => {
  it.each([
    '*は「有効成分」 無表示は「その他の成分」',
    '＊は「有効成分」、無表示は「その他の成分」',
    '*：有効成分　無表示：その他の成分',
    '*印は有効成分、無印はその他の成分',
    '（*は有効成分、無表示はその他の成分）',
    '＊ 有効成分',
  ])('is no name: %s', (legend) => {
    for (const between of ['　', '\n', ' '])
      expect([between, read(`レチノール*、${OTHERS.join('、')}${between}${legend}`).names]).toEqual([
        between,
        ['レチノール', ...OTHERS],
      ]);
  });
});

describe('what only looks like a heading', () => {
  it.each([
    '水、エタノール、BG、（有効成分の）ビタミンC、グリセリン',
    '水/エタノール/BG/グリセリン/フェノキシエタノール',
    '水、BG、成分調整牛乳、グリセリン、フェノキシエタノール',
  ])('starts no section: %s', (raw) => expect(read(raw)).toMatchObject({ others: 0, actives: [] }));
});
