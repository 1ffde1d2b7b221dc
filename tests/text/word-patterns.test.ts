import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/folded-text';
import { patternFinder } from '../../src/text/word-patterns';
import { cpuTime } from '../cpu-time';

const found = (patterns: string[], text: string) => {
  const folded = fold(text);
  return patternFinder([{ tag: 'a', patterns }])(folded).map(({ start, end }) =>
    folded.folded.slice(start, end),
  );
};

describe('word patterns', () => {
  it.each<[string, string, string[]]>([
    ['rinse', 'Rinse well, then rinse-off. Rinsed.', ['rinse', 'rinse']],
    ['rins*', 'Rinse, rinsed, prinse', ['rinse', 'rinsed']],
    ['risciacqu*', 'Risciacquare con acqua', ['risciacquare']],
    ['spłuk*', 'Dokładnie spłukać', ['splukac']],
    ['spoel … af', 'Spoel daarna met lauw water af.', ['spoel daarna met lauw water af']],
    ['spoel … af', 'Spoel na een twee drie vier vijf zes zeven acht af.', []],
    ['wash off', 'wash it off, wash off', ['wash off']],
    ["don't", 'Don’t rinse', ["don't"]],
    ['헹구', '물로 헹구어 냅니다', ['헹구']],
    ['洗い流', '洗い流してください', ['洗い流']],
    ['헹구지 않', '헹구지않아도 됩니다, 헹구지 않아도', ['헹구지않', '헹구지 않']],
    ['rinse', '洗い流 rinse', ['rinse']],
  ])('%s in "%s"', (pattern, text, wanted) => {
    expect(found([pattern], text)).toEqual(wanted);
  });

  it('finds the longest pattern at a word', () => {
    expect(found(['rinse', 'rinse off'], 'rinse off')).toEqual(['rinse off']);
  });

  it('distinguishes the groups', () => {
    const groups = [
      { tag: 'verb', patterns: ['rins*', 'rinse off'] },
      { tag: 'object', patterns: ['eyes', 'rinse'] },
    ];
    const hits = patternFinder(groups)(fold('Rinse off eyes'));
    expect(hits.map(({ tag, start, end }) => [tag, start, end])).toEqual([
      ['object', 0, 5],
      ['verb', 0, 9],
      ['object', 10, 14],
    ]);
  });

  it('takes linear time', () => {
    const text = 'spoel '.repeat(60_000);
    const start = cpuTime();
    found(['spoel … af', 'spoel*'], text);
    expect(cpuTime() - start).toBeLessThan(1_500);
  });
});
