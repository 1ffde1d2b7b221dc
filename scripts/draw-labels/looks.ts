import type { Random } from './random';

/** How a label is printed and photographed. */
export interface Look {
  /** What is hard about it. Accuracy is reported by this. */
  kind: string;
  half: 'clean' | 'hard';
  face: string;
  /** In pixels of the finished picture. */
  size: number;
  ink: string;
  paper: string;
  capitals: boolean;
  columns: 1 | 2;
  separator: string;
  /** In degrees. */
  rotation: number;
  /** How much nearer one side is than the other, as a share of the label. */
  slant: { x: number; y: number };
  /** How far the label reaches around a bottle, as an angle in degrees; 0 for a flat one. */
  bend: number;
  /** How much darker the darkest corner is, 0–1. */
  shade: number;
  /** Standard deviation of the sensor's noise, in levels of 255. */
  noise: number;
  /** Radius of the blur, in pixels. */
  blur: number;
  /** What is printed beside the list. */
  beside: 'nothing' | 'dark panel' | 'directions' | 'other language';
  /** How much of the contrast a reflection takes away where it is brightest, 0–1. */
  glare: number;
  /** Quarter turns of the finished picture, clockwise. */
  quarters: 0 | 1 | 3;
  /** Quality of the JPEG; null for a PNG. */
  jpeg: number | null;
}

type Change = (random: Random, index: number) => Partial<Look>;

const flat: Omit<Look, 'kind' | 'half' | 'face' | 'size'> = {
  ink: '#222',
  paper: '#fff',
  capitals: false,
  columns: 1,
  separator: ', ',
  rotation: 0,
  slant: { x: 0, y: 0 },
  bend: 0,
  shade: 0,
  noise: 0,
  blur: 0,
  beside: 'nothing',
  glare: 0,
  quarters: 0,
  jpeg: null,
};

const lightOnDark = [
  { ink: '#f4f0e6', paper: '#1d2b36' },
  { ink: '#ffffff', paper: '#5a1f3d' },
  { ink: '#e8e8e8', paper: '#000000' },
  { ink: '#fdf6e3', paper: '#3d5a45' },
];
const tinted = [
  { ink: '#6b5b4b', paper: '#f3e9da' },
  { ink: '#7a7a7a', paper: '#ffffff' },
  { ink: '#35506b', paper: '#cfe0ea' },
  { ink: '#8a4b5c', paper: '#fbe9ee' },
];
const either = (random: Random, size: number) => (random.chance(0.5) ? size : -size);

const faint = [
  { ink: '#9a9a9a', paper: '#ececec' },
  { ink: '#b08f8a', paper: '#f6e7e2' },
  { ink: '#8fa3ad', paper: '#e3edf2' },
  { ink: '#a39c86', paper: '#f2eddc' },
];

interface Kind {
  kind: string;
  half: Look['half'];
  change: Change;
}

const kinds: readonly Kind[] = [
  { kind: 'plain', half: 'clean', change: () => ({}) },
  { kind: 'light on dark', half: 'clean', change: (_, index) => ({ ...lightOnDark[index % 4] }) },
  { kind: 'two columns', half: 'clean', change: () => ({ columns: 2 }) },
  { kind: 'tinted', half: 'clean', change: (_, index) => ({ ...tinted[index % 4] }) },
  { kind: 'small', half: 'hard', change: (random) => ({ size: random.between(8, 9) }) },
  {
    kind: 'rotated',
    half: 'hard',
    change: (random) => ({ rotation: either(random, 1 + 4 * random.next()), jpeg: 85 }),
  },
  {
    kind: 'perspective',
    half: 'hard',
    change: (random) => ({
      slant: { x: either(random, 0.04 + 0.08 * random.next()), y: either(random, 0.1 * random.next()) },
      jpeg: 85,
    }),
  },
  { kind: 'JPEG noise', half: 'hard', change: (random) => ({ jpeg: random.between(25, 45), noise: 4 }) },
  {
    kind: 'curved',
    half: 'hard',
    change: (random) => ({ bend: random.between(60, 100), slant: { x: 0, y: 0.05 }, jpeg: 85 }),
  },
  {
    kind: 'photograph',
    half: 'hard',
    change: (random) => ({
      ...random.pick([...lightOnDark, ...tinted, {}]),
      rotation: either(random, 2 * random.next()),
      slant: { x: either(random, 0.05 * random.next()), y: 0.03 },
      bend: random.pick([0, 0, 50]),
      shade: 0.35,
      noise: 5,
      blur: 0.5,
      jpeg: random.between(60, 80),
    }),
  },
];

/** Kinds that were added later, in sets of their own: the labels of the others stay as they are. */
const harderKinds: readonly Kind[] = [
  { kind: 'seven pixels', half: 'hard', change: () => ({ size: 7 }) },
  {
    kind: 'faint beside dark',
    half: 'hard',
    change: (_, index) => ({ ...faint[index % 4], beside: 'dark panel', jpeg: 85 }),
  },
  {
    kind: 'curved and slanted',
    half: 'hard',
    change: (random) => ({
      bend: random.between(50, 90),
      rotation: either(random, 1 + 2 * random.next()),
      slant: { x: either(random, 0.04 + 0.06 * random.next()), y: either(random, 0.08 * random.next()) },
      jpeg: 85,
    }),
  },
  {
    kind: 'sideways',
    half: 'hard',
    change: (random) => ({
      quarters: random.chance(0.5) ? 1 : 3,
      rotation: either(random, 3 * random.next()),
      jpeg: 85,
    }),
  },
  { kind: 'two languages', half: 'hard', change: () => ({ beside: 'other language', jpeg: 85 }) },
  { kind: 'beside directions', half: 'hard', change: () => ({ beside: 'directions', jpeg: 85 }) },
  {
    kind: 'glare',
    half: 'hard',
    change: (random) => ({ ...random.pick([...tinted, {}]), glare: 0.6 + 0.25 * random.next(), jpeg: 85 }),
  },
];

/** This many looks of every kind of a set, over all typefaces and sizes. */
export function looks(
  set: 'first' | 'harder',
  faces: readonly string[],
  ofEach: number,
  random: Random,
): Look[] {
  return (set === 'first' ? kinds : harderKinds).flatMap(({ kind, half, change }) =>
    Array.from({ length: ofEach }, (_, index) => ({
      ...flat,
      kind,
      half,
      face: faces[index % faces.length] ?? 'sans-serif',
      size: random.between(10, 14),
      capitals: random.chance(0.25),
      separator: random.chance(0.15) ? ' • ' : ', ',
      ...change(random, index),
    })),
  );
}
