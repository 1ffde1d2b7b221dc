import { stances } from '@/report/stance';
import { type ColourName, colours } from './palette';

/**
 * Looks of the elements that the extension adds to a page. A page can register custom properties under any name, and
 * define fonts under the name of any family, for shadow trees too: so colours are written out, and fonts are the
 * browser's generic ones, whose names are no page's to give.
 */

/** A colour that follows the `color-scheme` of its element. */
export const colour = (name: ColourName): string =>
  `light-dark(${colours[name].light}, ${colours[name].dark})`;

export const sansFont = 'system-ui, sans-serif';
export const serifFont = 'serif';

/**
 * The ground of an added element. It follows the scheme of the page, which need not be the system's: dark where the
 * element has the class `dark`. Direction is not reset by `all`; the extension's languages are all written from left
 * to right.
 */
export const ground = (selector: string): string => `
${selector} {
  display: block; color-scheme: light; font: 13px/1.45 ${sansFont};
  font-variant-numeric: tabular-nums; direction: ltr; text-align: start; overflow-wrap: anywhere;
}
${selector}.dark { color-scheme: dark; }`;

/** A class for the colour of each stance and verdict. */
export const stanceColours = [
  ...[...stances, 'clear' as const].map((name) => `.${name} { color: ${colour(name)}; }`),
  `.unread, .off-topic { color: ${colour('note')}; }`,
].join('\n');
