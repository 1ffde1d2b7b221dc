import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import en from '@/locales/en.json';
import type { HandedPicture } from '@/report/picture';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/picture.css';
import { mount } from '@/ui/mount';
import { type PictureActions, PictureRefused } from '@/ui/picture/picture-actions';
import { about, drawing, handed, picturePage, readAs, toner } from './picture-states';

const root = document.createElement('div');
let unmount = () => {};

beforeAll(async () => {
  document.body.append(root);
  await screen.viewport(1_000, 800);
});
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const open = (view: ComponentChild) => {
  unmount = mount(root, translateFrom(en), view);
};
const button = (name: string) => screen.getByRole('button', { name, exact: true });
const headline = (name: string) => screen.getByRole('heading', { name, exact: true });
const textBox = () => screen.getByLabelText(en.picture.text);
const nameBox = () => screen.getByLabelText(en.popup.ownText.name);

const toFrame: HandedPicture = { about, picture: { image: drawing, part: null, larger: null } };
const onScreen: HandedPicture = {
  about,
  picture: {
    image: drawing,
    part: { x: 0, y: 0, width: 1, height: 0.5 },
    larger: 'https://cdn.example/a.png',
  },
};
const waits = () => new Promise<never>(() => {});
const misread = toner.replace('Panthenol', 'Sallcyllc Acld');

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  it.each([
    ['start', () => picturePage(toner, null), () => button(en.picture.choose)],
    ['lost', () => picturePage(toner, 'lost'), () => screen.getByText(en.picture.problem.lost)],
    [
      'refused',
      () => picturePage(toner, { about, picture: 'refused' }),
      () => screen.getByText(en.picture.problem.refused),
    ],
    ['framing', () => picturePage(toner, toFrame), () => headline(en.picture.frameLead)],
    ['queued', () => picturePage(toner, handed, { read: waits }), () => button(en.picture.cancel)],
    ['skip', () => picturePage(toner), () => headline(en.verdict.skip.headline)],
    ['doubts', () => picturePage(misread, onScreen), () => headline(en.picture.doubts)],
    ['unread', () => picturePage('a cat', handed), () => headline(en.verdict.unread.headline)],
  ])('%s: nothing that axe objects to, at any width', async (_, view, sign) => {
    document.documentElement.style.colorScheme = scheme;
    open(view());
    await expect.element(sign()).toBeVisible();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await screen.viewport(320, 800);
    expect(document.documentElement.scrollWidth).toBe(320);
    await screen.viewport(1_000, 800);
  });
});

describe('what was read', () => {
  it('is judged again when text or name are corrected, and as before once that is undone', async () => {
    open(picturePage(toner));
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
    await nameBox().fill('Calm Cream');
    await expect.element(headline(en.verdict.clear.headline)).toBeVisible();
    await textBox().fill(toner.replace('Panthenol', 'Retinol'));
    await expect.element(headline(en.verdict.works.headline)).toBeVisible();
    await textBox().fill(toner);
    await nameBox().fill('Calm Toner');
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
  });

  it('has the words of a finding in one frame per line', async () => {
    open(picturePage(toner));
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
    const frames = [...root.querySelectorAll('rect.word-frame-skip')];
    expect(frames).toHaveLength(1);
    const [alcohol, denat] = readAs(toner).lines[0]?.words.slice(2, 4) ?? [];
    expect(Number(frames[0]?.getAttribute('x'))).toBeLessThan(alcohol?.box.x ?? 0);
    expect(Number(frames[0]?.getAttribute('width'))).toBeGreaterThan(
      (denat?.box.x ?? 0) + (denat?.box.width ?? 0) - (alcohol?.box.x ?? 0),
    );
    await expect.element(screen.getByText(en.picture.framed.replace('$1', 'Alcohol Denat'))).toBeVisible();
  });

  it('has doubtful names in dotted frames, apart from those of the findings', async () => {
    // A letter of "Retinol" that may be that of "Retinal" as well.
    open(picturePage(toner.replace('Panthenol', 'Retinel')));
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
    const doubt = root.querySelector('rect.word-frame-doubt');
    const finding = root.querySelector('rect.word-frame-skip');
    if (doubt === null || finding === null) throw new Error('a frame is missing');
    expect(getComputedStyle(doubt).strokeDasharray).not.toBe(getComputedStyle(finding).strokeDasharray);
    const [, word] = readAs(toner.replace('Panthenol', 'Retinel')).lines[1]?.words ?? [];
    expect(Number(doubt.getAttribute('x'))).toBeLessThan(word?.box.x ?? 0);
    await expect.element(screen.getByText(en.picture.framedDoubts.replace('$1', 'Retinel'))).toBeVisible();
  });

  it('is not clear where a doubtful name would change the verdict, and says which', async () => {
    open(picturePage(toner.replace('Alcohol Denat.', 'Retinel')));
    await expect.element(headline(en.verdict.unread.headlinePictureDoubt)).toBeVisible();
    expect(root.textContent).toMatch(/Retinal or Retinol|Retinol or Retinal/);
    await textBox().fill(toner.replace('Alcohol Denat.', 'Betaine'));
    await expect.element(headline(en.verdict.clear.headline)).toBeVisible();
    expect(root.querySelectorAll('.word-frame')).toHaveLength(0);
  });

  it('has one frame a line in a picture that lies on its side', async () => {
    const upright = readAs(toner);
    // A quarter to the left: what ran across runs up.
    const read = {
      ...upright,
      lines: upright.lines.map(({ words }) => ({
        words: words.map(({ box: { x, y, width, height }, ...word }) => ({
          ...word,
          box: { x: y, y: 600 - x - width, width: height, height: width },
        })),
      })),
    };
    open(picturePage(toner, handed, { read: async () => read }));
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
    const frames = [...root.querySelectorAll('rect.word-frame-skip')];
    expect(frames).toHaveLength(1);
    const [width, height] = [frames[0]?.getAttribute('width'), frames[0]?.getAttribute('height')].map(Number);
    // The margin is one of a line's height, not of a word's length.
    expect(width).toBeLessThan(16 * 2);
    expect(height).toBeGreaterThan(150);
  });

  it('asks whether it is a toner if nothing says so, and uses the answer', async () => {
    const nameless = { ...handed, about: { ...about, title: '' } };
    open(picturePage(toner, nameless));
    await expect.element(headline(en.toner.headline)).toBeVisible();
    await button(en.toner.yes).click();
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
    await button(en.toner.change).click();
    await expect.element(headline(en.toner.headline)).toBeVisible();
  });

  it('says how much was understood and that a picture can be misread', async () => {
    open(picturePage(toner));
    await expect.element(screen.getByText(en.picture.understood.replace('$1', '100%'))).toBeVisible();
    await expect.element(screen.getByText(en.picture.mayBeWrong)).toBeVisible();
  });

  it('is unread, never clear, if too little of it is understood', async () => {
    // Twice as many letters were seen as were read.
    const read = async () => ({ ...readAs(toner.replace('Alcohol Denat.', 'Aqua')), unread: 150 });
    open(picturePage(toner, { ...handed, about: { ...about, title: 'Calm Cream' } }, { read }));
    await expect.element(headline(en.verdict.unread.headline)).toBeVisible();
    expect(root.textContent).toMatch(/We understood only \d+% of the text/);
    expect(root.textContent).not.toContain(en.verdict.clear.headline);
  });

  it('keeps the newest verdict, whichever answer comes last', async () => {
    const answers: (() => void)[] = [];
    const judgeCorrected: PictureActions['judgeCorrected'] = (...ask) =>
      new Promise((resolve) => {
        answers.push(() => void base.judgeCorrected(...ask).then(resolve));
      });
    const { pictureActions } = await import('./picture-states');
    const base = pictureActions(toner, handed);
    open(picturePage(toner, handed, { judgeCorrected }));
    await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
    await textBox().fill(toner.replace('Alcohol Denat.', 'Aloe'));
    await textBox().fill(toner.replace('Alcohol Denat.', 'Retinol'));
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(1));
    answers.at(-1)?.();
    await expect.element(headline(en.verdict.works.headline)).toBeVisible();
    for (const late of answers.slice(0, -1)) late();
    await expect.element(headline(en.verdict.works.headline)).toBeVisible();
  });
});

describe('a reading', () => {
  it('is cancelled by Escape, and says so', async () => {
    const read: PictureActions['read'] = (_, __, { signal, onProgress }) =>
      new Promise((_resolve, reject) => {
        onProgress(0.4);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    open(picturePage(toner, handed, { read }));
    await expect.element(screen.getByText(en.picture.reading.replace('$1', '40%'))).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByText(en.picture.cancelled)).toBeVisible();
  });

  it.each([
    [new PictureRefused('too-slow'), en.picture.problem.tooSlow],
    [new Error('out of memory'), en.picture.problem.failed],
  ])('that fails with %s says why, and offers a part', async (error, words) => {
    open(picturePage(toner, handed, { read: async () => Promise.reject(error) }));
    await expect.element(screen.getByText(words)).toBeVisible();
    await expect.element(button(en.picture.readAll)).toBeVisible();
  });
});

it('a frame is drawn by keys and read by Enter', async () => {
  const read = vi.fn<PictureActions['read']>(async () => readAs(toner));
  open(picturePage(toner, toFrame, { read }));
  const field = screen.getByRole('application', { name: en.picture.frameLabel });
  await expect.element(button(en.picture.readPart)).toBeDisabled();
  await field.click({ position: { x: 5, y: 5 } });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowLeft}{/Shift}{Enter}');
  await expect.element(headline(en.verdict.skip.headline)).toBeVisible();
  expect(read.mock.lastCall?.[1]).toEqual({ x: 0.25, y: 0.27, width: 0.48, height: 0.5 });
});

it('a dropped picture is read, and any other file is refused', async () => {
  open(picturePage(toner, null));
  await expect.element(button(en.picture.choose)).toBeVisible();
  const drop = (file: File) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    root.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  };
  drop(new File(['Aqua'], 'a.txt', { type: 'text/plain' }));
  await expect.element(screen.getByText(en.picture.problem.notPicture)).toBeVisible();
  drop(new File(['…'], 'a.png', { type: 'image/png' }));
  await expect.element(headline(en.toner.headline)).toBeVisible();
});

it('a pasted picture is read, and pasted text is not taken for a picture', async () => {
  open(picturePage(toner, null));
  await expect.element(button(en.picture.choose)).toBeVisible();
  const paste = (put: (data: DataTransfer) => void) => {
    const clipboardData = new DataTransfer();
    put(clipboardData);
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  };
  paste((data) => data.setData('text/plain', 'Aqua'));
  expect(button(en.picture.choose).query()).not.toBeNull();
  paste((data) => data.items.add(new File(['…'], 'a.png', { type: 'image/png' })));
  await expect.element(headline(en.toner.headline)).toBeVisible();
});
