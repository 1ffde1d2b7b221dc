import { type ColourName, colours, sans, serif } from './palette';

/**
 * The palette as custom properties of the extension's own pages: `src/ui/styles/tokens.css`. It is a file, so that the
 * first paint has colours; mark-sheets.ts says how it is written.
 */
export const labelSheet = (): string =>
  `${[
    '/* Made from src/design/palette.ts by src/design/label-sheet.ts: change it there. */',
    '',
    ':root {',
    '  color-scheme: light dark;',
    ...names.map(
      ([property, name]) => `  --${property}: light-dark(${colours[name].light}, ${colours[name].dark});`,
    ),
    `  --serif:\n    ${serif};`,
    `  --sans:\n    ${sans.replace(', sans-serif', ',\n    sans-serif')};`,
    '}',
  ].join('\n')}\n`;

/** The property of each colour. */
const names: readonly [property: string, name: ColourName][] = [
  ['paper', 'paper'],
  ['ink', 'ink'],
  ['slate', 'note'],
  ['rule', 'line'],
  ['edge', 'edge'],
  ['tick', 'tick'],
  ['brick', 'skip'],
  ['amber', 'care'],
  ['bottle', 'works'],
  ['plum', 'myth'],
  ['clear', 'clear'],
];
