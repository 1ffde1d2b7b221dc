import type { Stance } from '@/report/stance';
import type { MarkStrength } from './mark-look';

/**
 * Every colour of the extension: the style sheets, the icons and the badge are made from these. A colour means a stance
 * and nothing else; the rest is paper and ink.
 */

interface Colour {
  light: string;
  dark: string;
}

/** Text in any of the first eight is at least 4.5:1 on paper (WCAG 2.2, 1.4.3); `edge` is 3:1 (1.4.11). */
export const colours = {
  ink: { light: '#1f2428', dark: '#ece9e4' },
  soft: { light: '#4f5862', dark: '#a9b1ba' },
  skip: { light: '#a8321f', dark: '#ff8a73' },
  care: { light: '#8a5a00', dark: '#f2b84b' },
  works: { light: '#1e6b4f', dark: '#6fcfa7' },
  myth: { light: '#6c3c8c', dark: '#c99be3' },
  note: { light: '#5b6470', dark: '#9aa3ae' },
  clear: { light: '#3a3f45', dark: '#c9ced4' },
  paper: { light: '#fbf8f3', dark: '#17191c' },
  line: { light: '#ddd5c8', dark: '#33373c' },
  edge: { light: '#8b857a', dark: '#737b84' },
  tick: { light: '#94897a', dark: '#6b737d' },
  shade: { light: 'rgb(0 0 0 / 18%)', dark: 'rgb(0 0 0 / 60%)' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;

export const serif =
  'ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif';
export const sans =
  '-apple-system, "Segoe UI", Cantarell, Ubuntu, Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif';

/** How the marks of a stance are drawn on a page. */
interface MarkDrawing {
  /** The kind of line distinguishes the stances without colour. */
  line: 'solid' | 'double' | 'wavy' | 'dotted';
  /** One colour for light and dark pages: at least 3:1 against white and near-black. */
  colour: string;
  /** The thickness of the line, in pixels. */
  width: Record<MarkStrength, number>;
  /** How much of the colour lies behind the words, in percent; null for a line alone. */
  tint: Record<MarkStrength, number> | null;
}

export const markDrawings: Record<Stance, MarkDrawing> = {
  skip: {
    line: 'solid',
    colour: '#cf4a33',
    width: { soft: 2, normal: 3, strong: 4.5 },
    tint: { soft: 10, normal: 16, strong: 26 },
  },
  care: {
    line: 'double',
    colour: '#b07a14',
    width: { soft: 1, normal: 1.5, strong: 2.5 },
    tint: { soft: 8, normal: 12, strong: 22 },
  },
  works: {
    line: 'solid',
    colour: '#2e9b72',
    width: { soft: 1, normal: 1.5, strong: 3 },
    tint: { soft: 8, normal: 14, strong: 24 },
  },
  myth: { line: 'wavy', colour: '#a06bc4', width: { soft: 1, normal: 1.5, strong: 2.5 }, tint: null },
  note: { line: 'dotted', colour: '#7d8793', width: { soft: 1.5, normal: 2, strong: 3 }, tint: null },
};

/** The flash that shows where words are. */
export const flash = { paper: '#ffd666', ink: colours.ink.light };
