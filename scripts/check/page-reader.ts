import { emptyProduct } from '../../src/report/product';
import type { Report } from '../../src/report/report';
import type { TabState } from '../../src/report/tab-state';
import { judge } from '../../src/verdict/judge';
import { type Browser, launch } from '../browser/launch';
import { type MarksByTopic, marksByTopic } from '../browser/marks-by-topic';
import { painted } from '../browser/painted';
import type { SavedPage } from '../browser/saved-page';
import { type Timing, timing, visitSaved } from '../browser/visit';
import { within } from '../browser/within';

/** One product of a page of many, judged by its title alone. */
export interface ListedReport {
  title: string;
  report: Report;
}

/** What the extension made of one saved page. */
export interface PageResult {
  report: Report;
  /** The products on a page of many; null on any other page. */
  listing: ListedReport[] | null;
  ms: Timing;
  marks: MarksByTopic;
}

const patience = 20_000;

/** Reads saved pages in one browser, which is started for the first of them. */
export class PageReader {
  #browser: Browser | null = null;

  /** Throws when the page crashes, hangs or makes the extension fail; the next page gets a new browser then. */
  async read(saved: SavedPage): Promise<PageResult> {
    this.#browser ??= await launch({ everywhere: true, quiet: true, offline: true });
    try {
      const seconds = patience / 1000;
      return await within(patience, `no report within ${seconds} seconds`, readIn(this.#browser, saved));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
  }
}

async function readIn(browser: Browser, saved: SavedPage): Promise<PageResult> {
  const { tab, state } = await visitSaved(browser, saved);
  const { report, listing } = reportOf(state, saved.url);
  const marks = marksByTopic(listing ? everyFinding(report, listing) : report, await painted(tab.page));
  const ms = await timing(tab.page);
  await tab.page.close();
  return { report, listing, ms, marks };
}

/** A page of many products has no verdict of its own: no list was read there. */
function reportOf(state: TabState, url: string): Pick<PageResult, 'report' | 'listing'> {
  switch (state.state) {
    case 'read':
      return { report: state.report, listing: null };
    case 'listing': {
      const { shop } = state;
      // The tab's state has only verdicts. Judging a title here gives the same result.
      const reportOn = (title: string) => judge({ ...emptyProduct, url: state.url, shop, title });
      return {
        report: judge({ ...emptyProduct, url, shop }),
        listing: state.items.map(({ title }) => ({ title, report: reportOn(title) })),
      };
    }
    case 'off':
      throw new Error('the shop is switched off in the options');
    case 'failed':
      throw new Error(`the extension failed: ${state.what}`);
  }
}

const everyFinding = (report: Report, listing: ListedReport[]): Report => ({
  ...report,
  findings: listing.flatMap((item) => item.report.findings),
});
