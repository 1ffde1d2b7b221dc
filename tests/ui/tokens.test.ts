import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from '@/page/tokens';

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

const [day = '', night = ''] = tokens('.box').split('@media');
const onPages = (sheet: string, name: string) =>
  new RegExp(`--${name}: (#\\w+)`).exec(sheet)?.[1]?.toLowerCase();

it.each(pairs)('%s is one colour in light, and one in dark', (name, other) => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  expect(light).toMatch(/^#/);
  expect([onPages(day, other), onPages(night, other)]).toEqual([light, dark]);
});
