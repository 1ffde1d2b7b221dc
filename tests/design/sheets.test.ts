import { expect, it } from 'vitest';
import { labelSheet } from '@/design/label-sheet';
import { lookSheet, markSheet } from '@/design/mark-sheets';

/** The style sheets made from the palette. `npx vitest run --project unit tests/design -u` rewrites them. */

it.each([
  ['entrypoints/shop.content/marks.css', markSheet],
  ['entrypoints/shop.content/looks.css', lookSheet],
  ['src/ui/styles/tokens.css', labelSheet],
])('%s is what the palette makes of it', async (path, sheet) => {
  await expect(sheet()).toMatchFileSnapshot(`../../${path}`);
});
