import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import type { Messages } from '@/words/node-translate';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/compare.css';
import '@/ui/styles/picture.css';
import '@/ui/styles/week.css';
import { nothingKnown } from '@/ui/known';
import { mount } from '@/ui/mount';
import { mountPopup } from '@/ui/mount-popup';
import { comparePage } from '../ui/compare-states';
import { optionsPage, welcomePage } from '../ui/page-states';
import { drawing, handed, picturePage, toner } from '../ui/picture-states';
import { quietActions } from '../ui/quiet-actions';
import { pages } from '../ui/states';
import { memoryShelf, shelvesOfPeople, weekPage } from '../ui/week-states';

/** The UI fits in every language: nothing wider than its window, nothing cut off, nothing that axe objects to. */

const files = import.meta.glob<Messages>('../../src/locales/*.json', { eager: true, import: 'default' });
const locales = Object.entries(files).map(
  ([file, messages]) => [file.replace(/^.*\/|\.json$/g, ''), messages] as const,
);

const framed = { ...handed, picture: { image: drawing, part: null, larger: null } };

const root = document.createElement('div');
let unmount = () => {};
beforeAll(() => {
  document.body.append(root);
});
afterEach(() => unmount());

/** Elements whose words overflow; the strip's single line may, because the rest is shown elsewhere. */
const cutOff = (): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, dt, h1, h2:not(.unseen), h3, label, .headline, .reason')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map((element) => element.textContent ?? '');

/** The labels of the narrow column take at most two lines, and a byline. */
const broken = (): string[] =>
  [...root.querySelectorAll<HTMLElement>('.fields dt')]
    .filter((element) => element.getClientRects().length > 0 && element.offsetHeight > 56)
    .map((element) => element.textContent ?? '');

describe.each(locales)('%s', (_, messages) => {
  const t = translateFrom(messages);

  it.each(['skip', 'care', 'works', 'myth'])('%s has what the article says above the fold', async (name) => {
    const page = pages[name];
    if (page === undefined) throw new Error('no such state');
    await screen.viewport(390, 510);
    unmount = mountPopup(root, t, quietActions(page), { ...nothingKnown, page });
    scrollTo(0, 0);
    // What to do may be below the fold in languages that take more room.
    const says = [...root.querySelectorAll('.card dt')].find(
      (each) => each.textContent === t('popup.article'),
    );
    expect(says?.nextElementSibling?.getBoundingClientRect().bottom).toBeLessThanOrEqual(510);
  });

  it('every state of the popup fits 390 pixels', async () => {
    await screen.viewport(390, 510);
    for (const [name, page] of Object.entries(pages)) {
      unmount = mountPopup(root, t, quietActions(page), { ...nothingKnown, page });
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      expect(document.documentElement.scrollWidth, name).toBe(390);
      expect(cutOff(), name).toEqual([]);
      expect(broken(), name).toEqual([]);
      unmount();
    }
  });

  it('is the declared language of the popup, which has nothing that axe objects to', async () => {
    const page = pages.skip;
    if (page === undefined) throw new Error('no such state');
    unmount = mountPopup(root, t, quietActions(page), { ...nothingKnown, page });
    expect(document.documentElement.lang).toBe(t('language'));
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['options', () => optionsPage({ sites: ['small-shop.example'], given: true })],
    ['welcome', () => welcomePage({ given: false })],
    ['week', () => weekPage(memoryShelf(shelvesOfPeople.full))],
    ['open products', () => comparePage()],
    ['picture to choose', () => picturePage(toner, null)],
    ['picture to frame', () => picturePage(toner, framed)],
    ['picture that was read', () => picturePage(toner.replace('Panthenol', 'Sallcyllc Acld'))],
    ['week without products', () => weekPage(memoryShelf([]))],
  ])('%s holds in a narrow window and in a wide one', async (_name, view) => {
    for (const width of [320, 760]) {
      await screen.viewport(width, 800);
      unmount = mount(root, t, view());
      // Some pages draw nothing until everything is loaded.
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
      expect(document.documentElement.scrollWidth).toBe(width);
      expect(cutOff()).toEqual([]);
      unmount();
    }
  });
});
