import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepBeside } from '@/page/beside';
import { show } from './made-up';

let box: HTMLElement;
let stop: () => void;
const lost = vi.fn();

beforeEach(() => {
  stop = () => {};
  lost.mockReset();
});
afterEach(() => {
  stop();
  document.body.removeAttribute('style');
  scrollTo(0, -1);
});

/** Opens a box of a given size beside the element `#words`. */
function open(html: string, size: string): DOMRect {
  show(`${html}<div id="box" popover="manual" style="position:fixed;inset:auto;margin:0;padding:0;border:0;
    box-sizing:border-box;overflow:auto;width:80px"><div style="${size}"></div></div>`);
  const found = document.querySelector<HTMLElement>('#box');
  if (found === null) throw new Error('the page has no box');
  box = found;
  box.showPopover();
  const range = document.createRange();
  range.selectNodeContents(words().firstChild ?? words());
  stop = keepBeside({ words: [range], box, lost });
  return box.getBoundingClientRect();
}

function words(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#words');
  if (element === null) throw new Error('the page has no words');
  return element;
}

/** Where the words themselves are, without their element's margins. */
const place = () => words().getBoundingClientRect();
const at = (style: string) => `<span id="words" style="position:fixed;${style}">Glycerin</span>`;
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

it('stands above its words where there is room, in the middle of them', () => {
  const { bottom, left, width } = open(at('left:200px;top:150px'), 'height:40px');
  expect(bottom).toBeCloseTo(place().top - 8, -1);
  expect(left + width / 2).toBeCloseTo(place().left + place().width / 2, -1);
});

it('stands below where there is no room above', () => {
  expect(open(at('left:200px;top:20px'), 'height:40px').top).toBeCloseTo(place().bottom + 8, -1);
});

it('takes the larger side where neither has room, no higher than it is, and can be scrolled', () => {
  const { top, bottom } = open(at('left:200px;top:60px'), 'height:4000px');
  expect(top).toBeCloseTo(place().bottom + 8, -1);
  expect(bottom).toBeLessThanOrEqual(innerHeight - 8);
  expect(box.scrollHeight).toBeGreaterThan(box.clientHeight);
});

it('follows its words, whatever moved them', async () => {
  open(at('left:200px;top:150px'), 'height:40px');
  words().style.top = '190px';
  await vi.waitFor(() => expect(box.getBoundingClientRect().bottom).toBeCloseTo(place().top - 8, -1));
  expect(place().top).toBeCloseTo(190, -1);
});

const panel = (inner: string, style = '') =>
  `<div id="panel" style="height:60px;overflow:auto;margin-top:150px;${style}">${inner}<p style="height:900px"></p></div>`;
const scroll = () => document.querySelector('#panel')?.scrollTo(0, 500);

it('is told lost when its words are scrolled out of a panel', async () => {
  open(panel('<span id="words">Glycerin</span>'), 'height:40px');
  await frames(3);
  expect(lost).not.toHaveBeenCalled();
  scroll();
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
});

it('is told lost when a panel folds over its words', async () => {
  open(panel('<span id="words">Glycerin</span>', 'overflow:hidden;'), 'height:40px');
  document.querySelector('#panel')?.setAttribute('style', 'height:0;overflow:hidden');
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
});

it('knows that a panel does not cut what is placed outside it', async () => {
  open(
    panel('<span id="words" style="position:absolute;left:200px;top:100px">Glycerin</span>'),
    'height:40px',
  );
  scroll();

  await frames(3);
  expect(lost).not.toHaveBeenCalled();
});

it('is told lost when its words leave the view', async () => {
  open(at('left:200px;top:150px'), 'height:40px');
  words().style.top = '-500px';
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
});

it('looks no more once it was stopped', async () => {
  open(at('left:200px;top:150px'), 'height:40px');
  stop();
  const before = box.style.top;
  words().style.top = '220px';
  await frames(3);
  expect(box.style.top).toBe(before);
});
