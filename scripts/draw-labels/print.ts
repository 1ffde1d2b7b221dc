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

const directions = [
  [
    'Directions',
    'Apply 2-3 drops to clean skin, morning and night.',
    'Follow with a cream.',
    'Avoid the eye area.',
  ],
  ['How to use', 'Shake well.', 'Sweep over face and neck with a cotton pad.', 'Do not rinse.'],
  [
    'Usage',
    'Massage in gently.',
    'For external use only.',
    'Keep out of reach of children.',
    '50 ml',
    'Lot 4411',
  ],
];
const otherLanguages = [
  'Gebrauchsanweisung: Morgens und abends auf die gereinigte Haut auftragen. Kontakt mit den Augen vermeiden. Kühl und trocken lagern.',
  'Mode d’emploi : appliquer matin et soir sur une peau propre. Éviter le contour des yeux. Conserver à l’abri de la chaleur.',
  'Modo de empleo: aplicar mañana y noche sobre la piel limpia. Evitar el contorno de los ojos. Conservar en un lugar fresco.',
  'Sposób użycia: nanosić rano i wieczorem na oczyszczoną skórę. Unikać kontaktu z oczami. Przechowywać w suchym miejscu.',
];

/** The list with what is printed beside it. */
function withBeside(main: string, { beside }: Look, random: Random): string {
  const isFirst = beside !== 'nothing' && random.chance(0.5);
  const all = (aside: string) => `<div class="all">${isFirst ? aside + main : main + aside}</div>`;
  switch (beside) {
    case 'nothing':
      return main;
    case 'dark panel':
      return all('<aside class="dark">Quiet<br>Harbour</aside>');
    case 'directions':
      return all(`<aside class="directions">${paragraphs(random.pick(directions))}</aside>`);
    case 'other language':
      return all(`<aside class="language">${paragraphs(random.some(otherLanguages, 2))}</aside>`);
  }
}

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escaped(text)}</p>`).join('');

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
  // Chance is asked in the order of the first sets, which stay as they are.
  const [padding, align] = [random.between(6, 20), random.chance(0.3) ? 'justify' : 'left'];
  const main = `<main>${above ? `<p>${escaped(random.pick(before))}</p>` : ''}<p>${escaped(text)}</p>${
    below ? `<p>${escaped(random.pick(after))}</p>` : ''
  }</main>`;
  await page.setContent(`<style>${fontRule(look.face)}
    body{margin:0} main{display:inline-block;box-sizing:border-box;width:${width}em;padding:${padding}px;
    font:${look.size}px/1.3 "${look.face}";color:${look.ink};background:${look.paper};
    columns:${look.columns};column-gap:2em;text-align:${align}} p{margin:0 0 .4em}
    .all{display:inline-flex;align-items:stretch;background:${look.paper}}
    aside{box-sizing:border-box;font:${look.size}px/1.3 "${look.face}";color:${look.ink}}
    .dark{background:#15191c;color:#fff;width:9em;padding:1.5em 1em;font-size:${2 * look.size}px}
    .directions{width:20em;margin:10px;padding:8px;border:1px solid ${look.ink}}
    .language{width:24em;padding:12px}
    </style>${withBeside(main, look, random)}`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const {
    width: across,
    height,
    data,
  } = PNG.sync.read(await page.locator(look.beside === 'nothing' ? 'main' : '.all').screenshot());
  return { width: across, height, data: new Uint8ClampedArray(data) };
}
