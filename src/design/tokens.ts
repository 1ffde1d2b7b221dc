import { type ColourName, colours, sans, serif } from './palette';

/**
 * The palette as custom properties.
 *
 * `tokens` is for the elements that the extension adds to a page. It sets them on `selector` inside a shadow root,
 * because the page's own properties are inherited through the host. So is its direction, which `all` does not reset;
 * all of the extension's languages are written from left to right. They follow the scheme of the page, which need
 * not be the system's: dark where the element has the class `dark`.
 */
export const tokens = (selector: string): string => `
${selector} {
  ${declared('light')} --serif: ${serif};
  color-scheme: light; font: 13px/1.45 ${sans};
  font-variant-numeric: tabular-nums; direction: ltr; text-align: start; overflow-wrap: anywhere;
}
${selector}.dark {
  ${declared('dark')}
  color-scheme: dark;
}`;

const names: readonly ColourName[] = [
  'paper',
  'ink',
  'soft',
  'line',
  'edge',
  'shade',
  'skip',
  'care',
  'works',
  'myth',
  'note',
  'clear',
];

const declared = (scheme: 'light' | 'dark'): string =>
  names.map((name) => `--${name}: ${colours[name][scheme]};`).join(' ');
