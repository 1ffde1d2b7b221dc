import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import en from '@/locales/en.json';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import './fonts.css';
import { nothingKnown } from '@/ui/known';
import { mountPopup } from '@/ui/mount-popup';
import { quietActions } from '../ui/quiet-actions';
import { pages } from '../ui/states';

/** The popup as it is drawn, compared with reviewed pictures: a change of looks has to be intended. */

const root = document.createElement('div');
root.dataset.testid = 'popup';
let unmount = () => {};

beforeAll(async () => {
  document.body.append(root);
  // As tall as the longest state: nothing outside the viewport is drawn.
  await screen.viewport(390, 2000);
  await Promise.all(
    ['13px "Segoe UI"', '600 13px "Segoe UI"', '20px "Iowan Old Style"'].map((face) =>
      document.fonts.load(face),
    ),
  );
});
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const states = [
  'skip',
  'care',
  'works',
  'myth',
  'clear',
  'unread',
  'offTopic',
  'kit',
  'listing',
  'failed',
  'long',
];

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  it.each(states)('%s', async (name) => {
    const page = pages[name];
    if (page === undefined) throw new Error(`no state ${name}`);
    document.documentElement.style.colorScheme = scheme;
    unmount = mountPopup(root, translateFrom(en), quietActions(page), { ...nothingKnown, page });
    await expect(screen.getByTestId('popup')).toMatchScreenshot(`popup-${name}-${scheme}`);
  });
});
