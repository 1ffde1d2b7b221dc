import type { VNode } from 'preact';
import { defaultSettings } from '@/keep/settings-fields';
import { judgeCorrectedPicture } from '@/picture/corrected';
import { judgePicture } from '@/picture/judge-picture';
import type { HandedPicture, ReadPicture } from '@/report/picture';
import { Picture } from '@/ui/pages/Picture';
import { type PictureActions, PictureRefused } from '@/ui/picture/picture-actions';
import { candidatesFor } from '../../scripts/lexicon/candidates';

/** The picture page, with a fake browser and a fake engine behind it. */

const size = { width: 600, height: 200 };

/** A drawing of a text, which any browser can show. */
export const drawing = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="600" height="200" fill="#eee"/></svg>`,
)}`;

const letter = 11;

/** A text as an engine would read it: a line every thirty pixels, each letter eleven wide. */
export const readAs = (text: string): ReadPicture => ({
  ...size,
  unread: 0,
  lines: text.split('\n').map((line, row) => {
    let x = 20;
    return {
      words: line.split(' ').map((word) => {
        const box = { x, y: 30 + row * 30, width: word.length * letter, height: 16 };
        x += (word.length + 1) * letter;
        return { text: word, confidence: 90, box };
      }),
    };
  }),
});

export const toner =
  'Ingredients: Water, Alcohol Denat.,\nGlycerin, Panthenol, Niacinamide,\nBetaine, Phenoxyethanol';

/** A browser that reads this text in every picture. */
export const pictureActions = (text: string, handed: HandedPicture | 'lost' | null): PictureActions => ({
  watchSettings: (tell) => {
    tell(defaultSettings);
    return () => {};
  },
  takeHanded: async () => handed,
  open: async (picture) => {
    if (typeof picture !== 'string' && !picture.type.startsWith('image/'))
      throw new PictureRefused('not-picture');
    return { url: drawing, ...size };
  },
  close: () => {},
  read: async () => readAs(text),
  judge: async (about, read) => judgePicture(about, read, candidatesFor),
  judgeCorrected: async (about, read, corrected) => judgeCorrectedPicture(about, read, corrected),
  copy: async () => {},
});

export const about = { url: 'https://shop.example/', title: 'Calm Toner', brand: '', category: '' };
export const whole = { x: 0, y: 0, width: 1, height: 1 };

/** Handed over by the context menu. */
export const handed: HandedPicture = { about, picture: { image: drawing, part: whole, larger: null } };

export const picturePage = (
  text: string,
  from: HandedPicture | 'lost' | null = handed,
  actions: Partial<PictureActions> = {},
): VNode => <Picture actions={{ ...pictureActions(text, from), ...actions }} />;
