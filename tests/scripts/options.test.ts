import { expect, it } from 'vitest';
import { readOptions } from '../../scripts/check/options';
import { WrongUsage } from '../../scripts/check/usage';

it('reads files with the options that describe them', () => {
  expect(readOptions(['--json', '--title', 'A Toner', 'a.txt', '-'])).toEqual({
    mode: 'files',
    json: true,
    given: { title: 'A Toner', brand: '', category: '', url: '' },
    files: ['a.txt', '-'],
  });
});

it('reads the options for many products', () => {
  expect(readOptions(['--jsonl'])).toEqual({ mode: 'jsonl' });
  expect(readOptions(['--pages', 'pages.jsonl'])).toEqual({ mode: 'pages', file: 'pages.jsonl' });
});

it.each([
  [[]],
  [['--json']],
  [['--nonsense', 'a.txt']],
  [['--jsonl', 'a.txt']],
  [['--jsonl', '--pages', 'a.jsonl']],
  [['--pages']],
  [['--url', 'not an address', 'a.html']],
])('rejects %j', (args) => {
  expect(() => readOptions(args)).toThrow(WrongUsage);
});
