import { afterAll, beforeAll, expect, it } from 'vitest';
import { madePage } from '../../scripts/bench/made-page';
import { type Browser, launch } from '../../scripts/browser/launch';
import { part, shownPart } from '../../scripts/browser/own-parts';
import { pointAt } from '../../scripts/browser/pointer';
import { openTab, type Tab } from '../../scripts/browser/tab';
import { traced } from '../../scripts/browser/trace';
import { forcedLayouts } from './forced-layout';
import { reportWith } from './on-page';
import { servePages } from './own-pages';

const path = '/product/quiet-morning-P100000';
/** Leaves room for the seal above the list once the fragment has scrolled to it. */
const page = madePage().replace('</head>', '<style>#list { scroll-margin: 200px }</style></head>');

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await launch();
  await servePages(browser, { [path]: page });
  tab = await openTab(browser);
});
afterAll(() => browser?.close());

/** Opens the page at its list and waits for the seal. */
async function open(): Promise<void> {
  await tab.page.goto('about:blank');
  await tab.page.goto(`https://www.sephora.com${path}#list`);
  await reportWith(browser, tab, 'care');
  await tab.page.waitForFunction(isSealThere);
}

const recorded = (go: () => Promise<void>) => traced(tab.page, go, { stacks: true });

/** Runs in the page: whether the seal is at the corner of the list. */
function isSealThere(): boolean {
  const box = document.querySelector('#list')?.getBoundingClientRect();
  if (box === undefined) return false;
  return document.elementFromPoint(box.right - 14, box.top - 16)?.matches('body > div:not(:has(*))') === true;
}

it('a large page is read and marked, and the seal put beside its list, without a forced reflow', async () => {
  const events = await recorded(open);
  const steps = events.filter(({ name }) => name.startsWith('pore-truth:')).map(({ name }) => name);
  expect(new Set(steps)).toEqual(new Set(['pore-truth:locate', 'pore-truth:judge', 'pore-truth:paint']));
  expect(events.filter(({ name }) => name === 'Layout').length, 'nothing was laid out').toBeGreaterThan(0);
  expect(forcedLayouts(events, browser.origin)).toEqual([]);
});

it('a forced reflow is found, with the script that forced it', async () => {
  await open();
  const force = (name: string) =>
    `document.querySelector('h1').textContent += '.'; (function ${name}() { return document.body.offsetHeight; })()`;
  const events = await recorded(async () => {
    await tab.page.evaluate(`${force('ours')}\n//# sourceURL=${browser.origin}/control.js`);
    await tab.page.evaluate(`${force('another')}\n//# sourceURL=https://www.sephora.com/shop.js`);
  });
  const ours = forcedLayouts(events, browser.origin);
  expect(ours).toContainEqual(expect.stringMatching(/^Layout .* ours\b/));
  expect(ours.join()).not.toContain('another');
  const others = forcedLayouts(events, 'https://www.sephora.com/');
  expect(others).toContainEqual(expect.stringMatching(/^Layout .* another\b/));
});

it('the tooltip reads layout when a person points at words, which is found too', async () => {
  await open();
  const events = await recorded(async () => {
    await pointAt(tab.page, 'Alcohol Denat');
    await shownPart(tab.page, part.tip);
  });
  expect(forcedLayouts(events, browser.origin)).toContainEqual(expect.stringMatching(/^Layout /));
});
