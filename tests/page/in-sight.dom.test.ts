import { describe, expect, it } from 'vitest';
import { isInSight } from '@/page/explain/in-sight';

/** Whether the words in `#at` are in sight on a page of this markup, once its `#scrolled` part is scrolled. */
function isSeen(markup: string): boolean {
  document.body.innerHTML = markup;
  document.querySelector('#scrolled')?.scrollTo(0, 400);
  const element = document.querySelector('#at');
  if (element === null) throw new Error('The page has no words.');
  return isInSight(element, element.getBoundingClientRect());
}

const tall = '<div style="height: 800px"></div>';
const scroller = (style: string, inside: string) =>
  `<div id="scrolled" style="height: 100px; overflow: auto; ${style}">${inside}${tall}</div>`;

describe('words', () => {
  it.each([
    ['on the page', '<p id="at">Aqua</p>'],
    ['in a part that scrolls', `<div style="height: 100px; overflow: auto"><p id="at">Aqua</p>${tall}</div>`],
    [
      'fixed within a part that is scrolled away',
      scroller('', '<p id="at" style="position: fixed; top: 0">Aqua</p>'),
    ],
    [
      'placed beyond a part that does not hold them',
      scroller('', '<p id="at" style="position: absolute; top: 300px">Aqua</p>'),
    ],
  ])('%s are in sight', (_, markup) => {
    expect(isSeen(markup)).toBe(true);
  });

  it.each([
    ['below the viewport', `<div style="height: 5000px"></div><p id="at">Aqua</p>`],
    ['beside the viewport', '<p id="at" style="position: absolute; left: -900px; width: 100px">Aqua</p>'],
    ['scrolled out of their part', scroller('', '<p id="at">Aqua</p>')],
    [
      'placed in a part that is scrolled away',
      scroller('position: relative', '<p id="at" style="position: absolute; top: 0">Aqua</p>'),
    ],
    [
      'deep in a part that is scrolled away',
      scroller('', '<section><ul><li><b id="at">Aqua</b></li></ul></section>'),
    ],
  ])('%s are not', (_, markup) => {
    expect(isSeen(markup)).toBe(false);
  });
});
