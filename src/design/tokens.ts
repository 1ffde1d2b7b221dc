import { type ColourName, colours, sans, serif } from './palette';

/**
 * The palette as custom properties.
 *
 * `tokens` is for what stands on a page: the properties are set on `selector` within a shadow root, because a page's
 * own properties reach through its host. So does its direction, which `all` leaves out; every language of ours runs
 * from left to right.
 */
export const tokens = (selector: string): string => `
${selector} {
  ${declared('light')} --serif: ${serif};
  color-scheme: light; font: 13px/1.45 ${sans};
  font-variant-numeric: tabular-nums; direction: ltr; text-align: start; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  ${selector} {
    ${declared('dark')}
    color-scheme: dark;
  }
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
