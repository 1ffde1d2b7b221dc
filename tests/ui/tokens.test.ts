import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from '@/design/tokens';
import { contrast, hex } from '../contrast';

/** What stands on pages has a sheet of its own; its colours are the labels' all the same. */

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** [name in the labels, name on pages] */
const pairs = [
  ['paper', 'paper'],
  ['ink', 'ink'],
  ['rule', 'line'],
  ['edge', 'edge'],
  ['brick', 'skip'],
  ['amber', 'care'],
  ['bottle', 'works'],
  ['plum', 'myth'],
  ['slate', 'note'],
  ['clear', 'clear'],
] as const;

const [day = '', night = ''] = tokens('.box').split('.box.dark');
const onPages = (sheet: string, name: string) =>
  new RegExp(`--${name}: (#\\w+)`).exec(sheet)?.[1]?.toLowerCase();

it.each(pairs)('%s is one colour in light, and one in dark', (name, other) => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  expect(light).toMatch(/^#/);
  expect([onPages(day, other), onPages(night, other)]).toEqual([light, dark]);
});

it.each([
  ['light', day],
  ['dark', night],
])('words are 4.5:1 on paper and edges 3:1, in the %s', (_, sheet) => {
  const paper = hex(onPages(sheet, 'paper') ?? '');
  for (const name of ['ink', 'soft', 'skip', 'care', 'works', 'myth', 'note', 'clear'])
    expect(contrast(hex(onPages(sheet, name) ?? ''), paper), name).toBeGreaterThanOrEqual(4.5);
  expect(contrast(hex(onPages(sheet, 'edge') ?? ''), paper)).toBeGreaterThanOrEqual(3);
});
