import { colours } from '../../src/design/palette';
import type { Verdict } from '../../src/report/report';

const paper = colours.paper.light;

/**
 * The verdicts' shapes for the toolbar, on a grid of 16: filled, because lines would blur at this size. Each has a rim
 * of paper, so that it can be seen on light and on dark toolbars.
 */
interface Drawing {
  /** The shape, which the rim follows. */
  outline: string;
  colour: string;
  /** The sign on the shape, in the colour of paper. */
  sign: string;
}

export const verdictDrawings: Record<Exclude<Verdict, 'off-topic'>, Drawing> = {
  skip: {
    outline: 'M5 .5h6L15.5 5v6L11 15.500H5L.5 11V5z',
    colour: colours.skip.light,
    sign: '<path d="M4 8h8" stroke-width="2.6"/>',
  },
  care: {
    outline: 'M8 .8 15.8 15H.2z',
    colour: colours.care.light,
    sign: '<path d="M8 6v4.200M8 12.800v.2" stroke-width="2.2"/>',
  },
  works: {
    outline: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
    colour: colours.works.light,
    sign: '<path d="m4.6 8.3 2.5 2.5 4.5-5" stroke-width="2.3"/>',
  },
  myth: {
    outline: 'M.8 1.500h14.400v10H8l-4.5 4v-4H.8z',
    colour: colours.myth.light,
    sign: '<path d="M3.5 7.200c1.4-2.4 2.8-2.4 4.3-.5s2.9 1.9 4.5-.6" stroke-width="2"/>',
  },
  clear: {
    outline: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
    colour: colours.clear.light,
    sign: `<circle cx="8" cy="8" r="4" fill="${paper}"/>`,
  },
  unread: {
    outline: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
    colour: colours.note.light,
    sign: '<path d="M5.8 6.300c.1-3 4.6-2.8 4.5 0 0 1.7-2.3 1.7-2.3 3.300M8 12.300v.1" stroke-width="2"/>',
  },
};

/** The icon with a verdict's shape at its upper right: browsers put the badge over the lower part. */
export const withVerdict = (label: string, { outline, colour, sign }: Drawing): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <g transform="translate(0 3.2) scale(.8)">${label}</g>
  <g transform="translate(5.2 0) scale(.675)" stroke-linecap="round" stroke-linejoin="round" fill="none" stroke="${paper}">
    <path d="${outline}" stroke-width="3.6"/>
    <path d="${outline}" fill="${colour}" stroke="none"/>
    ${sign}
  </g>
</svg>`;
