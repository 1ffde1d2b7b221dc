import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Pixels } from '../../src/picture/pixels';
import { root } from '../setup/root.mjs';
import type { Look } from './looks';
import type { MadeProduct } from './products';
import type { Random } from './random';

/** A typeface from a package: its Latin letters, as a rule that needs no file. */
export function fontRule(face: string): string {
  const file = join(root, 'node_modules/@fontsource', face, 'files', `${face}-latin-400-normal.woff2`);
  return `@font-face{font-family:"${face}";src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Texts printed around the list on many packs. */
const before = [
  'Avoid contact with eyes. If contact occurs, rinse with water.',
  'Apply to face, morning and night.',
];
const after = ['Made in the EU. 50 ml e 1.7 fl. oz.', 'Store in a cool, dry place. 12M'];

/** Prints a label and returns its pixels. `page` decides how many device pixels a pixel of the print has. */
export async function printLabel(page: Page, look: Look, made: MadeProduct, random: Random): Promise<Pixels> {
  const heading = random.pick([
    'Ingredients: ',
    'INGREDIENTS: ',
    'Ingredients/Ingrédients: ',
    'Ingredients (INCI): ',
  ]);
  const list = made.names.join(look.separator);
  const text = `${heading}${look.capitals ? list.toUpperCase() : list}${random.chance(0.8) ? '.' : ''}`;
  const [above, below] = [random.chance(0.35), random.chance(0.35)];
  const width = look.columns === 2 ? random.between(46, 54) : random.between(28, 42);
  await page.setContent(`<style>${fontRule(look.face)}
    body{margin:0} main{display:inline-block;box-sizing:border-box;width:${width}em;padding:${random.between(6, 20)}px;
    font:${look.size}px/1.3 "${look.face}";color:${look.ink};background:${look.paper};
    columns:${look.columns};column-gap:2em;text-align:${random.chance(0.3) ? 'justify' : 'left'}} p{margin:0 0 .4em}
    </style><main>${above ? `<p>${escaped(random.pick(before))}</p>` : ''}<p>${escaped(text)}</p>${
      below ? `<p>${escaped(random.pick(after))}</p>` : ''
    }</main>`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const { width: across, height, data } = PNG.sync.read(await page.locator('main').screenshot());
  return { width: across, height, data: new Uint8ClampedArray(data) };
}
