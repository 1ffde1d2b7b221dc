import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlightOf } from '@/design/highlight-names';
import { markStrengths, markStyles } from '@/design/mark-look';
import { stances } from '@/report/stance';
import { type Colour, contrast, hex } from '../contrast';

/** The sheet that draws the marks, checked against WCAG 2.2: 3:1 for lines, 4.5:1 for words on a tint. */

const everyday = ['marks', 'looks']
  .map((name) => readFileSync(new URL(`../../entrypoints/shop.content/${name}.css`, import.meta.url), 'utf8'))
  .map((sheet) => sheet.slice(0, sheet.indexOf('@media')))
  .join('');

const over = (tint: Colour, share: number, ground: Colour): Colour => [
  tint[0] * share + ground[0] * (1 - share),
  tint[1] * share + ground[1] * (1 - share),
  tint[2] * share + ground[2] * (1 - share),
];

/** The declarations that apply to a highlight. */
const rules = [...everyday.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^}]*)\}/g)].map(
  ([, selectors = '', body = '']) => ({ selectors: selectors.split(',').map((each) => each.trim()), body }),
);
const declared = (name: string): string =>
  rules
    .filter(({ selectors }) => selectors.includes(`:root::highlight(${name})`))
    .map(({ body }) => body)
    .join(';');

const white: Colour = [255, 255, 255];
const night: Colour = [18, 18, 18];
const pages: { page: string; ground: Colour; ink: Colour }[] = [
  { page: 'white', ground: white, ink: [51, 51, 51] },
  { page: 'near-black', ground: night, ink: [224, 224, 224] },
];

const looks = stances.flatMap((stance) =>
  markStyles.flatMap((style) =>
    markStrengths.map((strength) => ({
      stance,
      style,
      strength,
      name: highlightOf(stance, { style, strength }),
    })),
  ),
);

describe.each(looks)('$name', ({ name, style }) => {
  const body = declared(name);

  it.each(pages)('has a line that is visible on a $page page', ({ ground }) => {
    const line = /underline \w+ [\d.]+px (#[0-9a-f]{6})/.exec(body)?.[1] ?? '';
    expect(line).not.toBe('');
    expect(contrast(hex(line), ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(pages)('leaves words readable on a $page page', ({ ground, ink }) => {
    const tint = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(body);
    if (style === 'line') expect(tint).toBeNull();
    if (tint === null) return;
    const [red = 0, green = 0, blue = 0, share = 0] = tint.slice(1).map(Number);
    expect(contrast(ink, over([red, green, blue], share / 100, ground))).toBeGreaterThanOrEqual(4.5);
  });
});

it('distinguishes the stances without colour: no two have the same kind and thickness of line', () => {
  const kinds = stances.map((stance) => /underline (\w+ [\d.]+px)/.exec(declared(highlightOf(stance)))?.[1]);
  expect(new Set(kinds).size).toBe(stances.length);
});
