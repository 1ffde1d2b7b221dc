import { describe, expect, it } from 'vitest';
import { didYouMean, inOneLine } from '../../scripts/failure';

const coded = (code: string) =>
  Object.assign(new Error(`${code}: long words of the system, open 'x'`), { code });

describe('a failure in one line', () => {
  it.each([
    [coded('ENOENT'), 'no such file'],
    [coded('EISDIR'), 'is a folder; give a file'],
    [coded('EACCES'), 'may not be read'],
    [new Error('page.goto: net::ERR_NAME_NOT_RESOLVED at https://x\nCall log:'), 'the address was not found'],
    [new Error('page.goto: Timeout 30000ms exceeded.'), 'it took too long to answer'],
    [new Error('page.goto: net::ERR_CONNECTION_REFUSED at https://x'), 'no connection to it'],
    [new Error('first\nsecond'), 'first'],
    ['thrown text', 'thrown text'],
  ])('%s', (error, line) => {
    expect(inOneLine(error)).toBe(line);
  });
});

describe('a mistyped option', () => {
  const known = ['title', 'brand', 'category', 'json', 'jsonl'];

  it.each([
    ['titel', 'title'],
    ['tittle', 'title'],
    ['barnd', 'brand'],
    ['catgory', 'category'],
    ['jsno', 'json'],
  ])('%s is taken for %s', (word, meant) => {
    expect(didYouMean(word, known)).toBe(meant);
  });

  it.each(['what', 'verbose', 'x'])('%s is taken for none', (word) => {
    expect(didYouMean(word, known)).toBeUndefined();
  });
});
