import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { ownPart, part, shownPart } from '../../scripts/browser/own-parts';
import { painted } from '../../scripts/browser/painted';
import { openTab, type Tab, tabState } from '../../scripts/browser/tab';
import { notedStates, noteStates } from './noted-states';
import { patience, reportIn, reportWith } from './on-page';
import { productPage } from './own-pages';

/** Documents that arrive slowly: the server holds back the end until the test releases it. */

const list = 'Water, Alcohol Denat., Glycerin, Menthol, Panthenol, Allantoin, Citric Acid, Phenoxyethanol';
const section = `<h2>Ingredients</h2><p>${list}</p>`;
const rest = '<h2>How to use</h2><p>Sweep over the face after cleansing.</p>';
const whole = productPage('Brook Toner', section + rest);
const half = whole.slice(0, whole.indexOf('Menthol') + 3);

/** What is sent at once, and what only later. `late` is a file that the page requests. */
const documents: Record<string, { now: string; later: string; late?: string }> = {
  'its last script': {
    now: `${whole}<script src="/late"></script><p>The end</p>`,
    later: '',
    late: 'text/javascript',
  },
  'a sheet before its last script': {
    now: `${whole}<link rel="stylesheet" href="/late"><script>window.ran = true</script><p>The end</p>`,
    later: '',
    late: 'text/css',
  },
  'a deferred script': {
    now: `<script defer src="/late"></script>${whole}`,
    later: '',
    late: 'text/javascript',
  },
  'its own last part': { now: whole, later: '<footer>The end</footer>' },
};

let held: ServerResponse[] = [];
let served = { now: '', later: '', late: 'text/css' };
let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const isLate = request.url === '/late';
    response.setHeader('content-type', isLate ? served.late : 'text/html; charset=utf-8');
    if (isLate) held.push(response);
    else if (request.url?.startsWith('/product/') !== true) response.writeHead(404).end();
    else {
      response.write(`<!doctype html>${served.now}`);
      if (served.later === '') response.end();
      else held.push(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
  browser = await launch({ alsoKnown: ['http://127.0.0.1/*'] });
});
beforeEach(() => {
  held = [];
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
});

/** Sends the rest, and ends the response. */
const letGo = () => {
  for (const response of held.splice(0)) response.end(served.later);
};

async function open(document: { now: string; later: string; late?: string }): Promise<Tab> {
  served = { late: 'text/css', ...document };
  const tab = await openTab(browser);
  await noteStates(browser, tab);
  await tab.page.goto(`${origin}/product/brook-toner-100`, { waitUntil: 'commit' });
  return tab;
}

const readyState = ({ page }: Tab) => page.evaluate(() => document.readyState);
const inSkip = async ({ page }: Tab) => (await painted(page))['pore-truth-skip'];

describe('a product is judged and marked while the page still waits for', () => {
  it.each(Object.keys(documents))('%s', async (name) => {
    const tab = await open(documents[name] ?? { now: '', later: '' });
    await reportWith(browser, tab, 'skip');
    await expect.poll(() => inSkip(tab), patience).toEqual(['Alcohol Denat']);
    expect(await readyState(tab)).not.toBe('complete');
    // Our own elements wait, because the page may still expect the document as its server wrote it.
    expect(await ownPart(tab.page, part.seal)).toBeNull();
    letGo();
    await shownPart(tab.page, part.seal);
    expect(await readyState(tab)).toBe('complete');
    expect((await reportIn(browser, tab))?.lists).toHaveLength(1);
    expect(await notedStates(browser, tab)).toEqual(['skip']);
    await tab.page.close();
  });
});

it('half a list is not judged', async () => {
  const tab = await open({ now: half, later: whole.slice(half.length) });
  await tab.page.getByText('Alcohol Denat.').waitFor();
  // At least two readings: the document has stopped growing, and the reader is running.
  await tab.page.waitForFunction(() => performance.getEntriesByName('pore-truth:locate').length > 0);
  expect(await tabState(browser, tab)).toBeNull();
  letGo();
  expect((await reportWith(browser, tab, 'skip')).lists[0]?.names).toHaveLength(8);
  expect(await notedStates(browser, tab)).toEqual(['skip']);
  await tab.page.close();
});

it('a page whose list hasn’t arrived yet is not reported as "not read"', async () => {
  const top = productPage('Brook Toner', '<p>Fresh.</p>');
  const tab = await open({ now: top, later: section + rest });
  await tab.page.getByText('Fresh.').waitFor();
  await tab.page.waitForFunction(() => performance.getEntriesByName('pore-truth:locate').length > 0);
  expect(await tabState(browser, tab)).toBeNull();
  letGo();
  await reportWith(browser, tab, 'skip');
  expect(await notedStates(browser, tab)).toEqual(['skip']);
  await tab.page.close();
});

it('a second product that comes with the rest of the page is judged too', async () => {
  const next = `<h2>Night Cream Ingredients</h2><p>${list.replace('Alcohol Denat.', 'Retinol')}</p>`;
  const tab = await open({ now: whole, later: next });
  await reportWith(browser, tab, 'skip');
  letGo();
  await expect.poll(async () => (await reportIn(browser, tab))?.lists.length, patience).toBe(2);
  await tab.page.close();
});
