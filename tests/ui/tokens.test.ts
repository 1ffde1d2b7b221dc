import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ColourName } from '@/design/palette';
import { colour } from '@/design/tokens';
import { contrast, hex } from '../contrast';

/** Our elements on pages have their own style sheet, with the same colours as our pages. */

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

/** The colour on pages, in light and in dark. */
const onPages = (name: ColourName): string[] =>
  /^light-dark\((#\w+), (#\w+)\)$/
    .exec(colour(name))
    ?.slice(1)
    .map((each) => each.toLowerCase()) ?? [];

it.each(pairs)('%s is one colour in light, and one in dark', (name, other) => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  expect(light).toMatch(/^#/);
  expect(onPages(other)).toEqual([light, dark]);
});

it.each([
  ['light', 0],
  ['dark', 1],
])('words are 4.5:1 on paper and edges 3:1, in the %s', (_, scheme) => {
  const on = (name: ColourName) => hex(onPages(name)[scheme] ?? '');
  for (const name of ['ink', 'soft', 'skip', 'care', 'works', 'myth', 'note', 'clear'] as const)
    expect(contrast(on(name), on('paper')), name).toBeGreaterThanOrEqual(4.5);
  expect(contrast(on('edge'), on('paper'))).toBeGreaterThanOrEqual(3);
});
