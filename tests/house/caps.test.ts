import { describe, expect, it } from 'vitest';
import { read, sourcesIn } from './sources';

/** How much of a page is read is said in one file, with the reason. */

const home = 'src/page/text/caps.ts';
const rooms = ['text', 'signs', 'lists', 'product', 'session'].map((room) => `src/page/${room}`);
const others = sourcesIn(...rooms).filter(({ path }) => path !== home);

const declared = /^(?:export )?const ((?:most|largest|deepest)[A-Z]?\w*|a?\w*[pP]erStep|aStep) = [\d(]/gm;
const exported = /^export const (\w+) = /gm;

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const caps = read(home);

describe('the caps of a reading', () => {
  it('are declared in one file', () => {
    expect(namesIn(caps, exported).length).toBeGreaterThan(50);
    const strays = others.flatMap(({ path, text }) =>
      namesIn(text, declared).map((name) => `${path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('have their reason above them', () => {
    const groups = caps.split('\n\n').flatMap((group) => group.split(/(?=^\/\*\*)/m));
    const bare = groups
      .filter((group) => /^export const/m.test(group) && !/^\s*\/\*\* .{20}/.test(group))
      .filter((group) => !group.includes('PerStep'));
    expect(bare).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(others.flatMap(({ text }) => text.match(/\w+/g) ?? []));
    expect(namesIn(caps, exported).filter((name) => !used.has(name))).toEqual([]);
  });
});
