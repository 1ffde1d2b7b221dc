import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import type { TabState } from '../../src/report/tab-state';
import { type DemoPage, demoListings, demoPages, demoShop, serveDemo } from '../browser/demo';
import { type Browser, launch } from '../browser/launch';
import { marksByTopic } from '../browser/marks-by-topic';
import { painted } from '../browser/painted';
import { pointAt, tooltipWords } from '../browser/pointer';
import { openPopup } from '../browser/popup';
import { readSavedPage } from '../browser/saved-page';
import { badge, checkThisPage, isKnownShop, openTab, reportedState, type Tab } from '../browser/tab';
import { unfold } from '../browser/unfold';
import { visitSaved } from '../browser/visit';
import { within } from '../browser/within';
import { root } from '../setup/root.mjs';
import { progress } from '../setup/step.mjs';
import { table } from './table';
import type { Target } from './target';
import { visitDemo } from './visit-demo';

const pictures = join(root, '.output', 'try');
const heading = ['Page', 'Title', 'Verdict', 'Marks', 'Button'];

/** Without a display: opens the pages headless, prints the report of each and takes pictures. */
export async function tour(target: Target): Promise<void> {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const browser = await launch({ everywhere: target.kind !== 'demo', alsoKnown: [`${demoShop}/*`] });
  const shown = progress('Opening pages', { quiet: true });
  try {
    const rows = target.kind === 'demo' ? await tourDemo(browser, shown) : [await visitOne(browser, target)];
    shown.done();
    console.log(table([heading, ...rows]));
    console.log(`\nPictures in ${relative(process.cwd(), pictures) || '.'}:\n${inLines(taken)}`);
  } finally {
    shown.done();
    await browser.close();
  }
}

const taken: string[] = [];

const inLines = (names: string[]): string => `  ${names.join(', ')}`.replace(/(.{70,100}?,) /g, '$1\n  ');

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
  taken.push(`${name}.png`);
}

async function tourDemo(browser: Browser, shown: ReturnType<typeof progress>): Promise<string[][]> {
  await serveDemo(browser.context);
  const rows: string[][] = [];
  for (const [index, expected] of demoPages.entries()) {
    shown.update(`Opening pages: ${index} of ${demoPages.length}`);
    rows.push(await tourProduct(browser, expected));
  }
  for (const { page } of demoListings) {
    const tab = await openTab(browser);
    await tab.page.goto(`${demoShop}/${page}.html`);
    rows.push(await rowOf(browser, tab, page, await reportedState(browser, tab)));
    const name = page === 'index' ? 'listing' : page;
    await take(tab.page, name, true);
    await takePopup(browser, tab, `popup-${name}`);
    await tab.page.close();
  }
  return rows;
}

async function tourProduct(browser: Browser, expected: DemoPage): Promise<string[]> {
  const { tab, state, asExpected } = await visitDemo(browser, expected);
  const row = await rowOf(browser, tab, expected.page, state);
  if (!asExpected)
    row.push(`expected: ${expected.verdict}, ${expected.findings.join(', ') || 'no findings'}`);
  await unfold(tab.page);
  await take(tab.page, `page-${expected.page}`);
  const [words] = Object.values(await painted(tab.page)).flat();
  if (expected.page === demoPages[0]?.page && words !== undefined) {
    await pointAt(tab.page, words);
    await tooltipWords(tab.page);
    await take(tab.page, 'tooltip');
  }
  // One popup per verdict shows everything.
  if (demoPages.find(({ verdict }) => verdict === expected.verdict) === expected)
    await takePopup(browser, tab, `popup-${expected.verdict}`);
  await tab.page.close();
  return row;
}

async function visitOne(browser: Browser, target: Exclude<Target, { kind: 'demo' }>): Promise<string[]> {
  const visit = target.kind === 'file' ? visitFile(browser, target.file) : visitAddress(browser, target.url);
  const { tab, state } = await within(30_000, 'the extension reported nothing within 30 seconds', visit);
  const row = await rowOf(browser, tab, target.kind === 'file' ? target.file : target.url, state);
  await take(tab.page, 'page', true);
  await takePopup(browser, tab, 'popup');
  return row;
}

const visitFile = async (browser: Browser, file: string) => visitSaved(browser, await readSavedPage(file));

async function visitAddress(browser: Browser, url: string) {
  const tab = await openTab(browser);
  await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
  if (!isKnownShop(browser, tab.page.url())) await checkThisPage(browser, tab);
  return { tab, state: await reportedState(browser, tab) };
}

async function takePopup(browser: Browser, tab: Tab, name: string): Promise<void> {
  const popup = await openPopup(browser, tab);
  await popup.page.locator('h1').first().waitFor();
  // As a person sees it: the window ends at 600 px (a taller picture of it repeats itself), the rest is scrolled to.
  await take(popup.page, name);
  const goesOn = await popup.page.evaluate(() => {
    const { scrollHeight } = document.documentElement;
    scrollTo({ top: scrollHeight, behavior: 'instant' });
    return scrollHeight > innerHeight;
  });
  if (goesOn) await take(popup.page, `${name}-end`);
  await popup.close();
}

async function rowOf(browser: Browser, tab: Tab, name: string, state: TabState | null): Promise<string[]> {
  const { title } = await badge(browser, tab);
  const button = title.replace(/^Pore Truth: /, '');
  switch (state?.state) {
    case undefined:
      return [name, '', 'nothing reported', '0', button];
    case 'off':
      return [name, '', 'switched off', '0', button];
    case 'failed':
      return [name, state.what, 'failed', '0', button];
    case 'listing':
      return [name, `${state.items.length} products`, 'listing', String(state.marks), button];
    case 'read': {
      const { report } = state;
      const marks = Object.values(marksByTopic(report, await painted(tab.page))).flat();
      return [name, report.product.title, report.verdict, String(marks.length), button];
    }
  }
}
