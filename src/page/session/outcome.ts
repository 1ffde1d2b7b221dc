import { emptyProduct, type Product } from '@/report/product';
import type { Report, Topic } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import { type Mark, marksOf } from '../mark/marks';
import { type ListingReading, type ProductReading, pieceOf, type Reading } from '../product/reading';

/** From what was read to what is said of it: judged, painted, and put as the state that the tab tells. */

type Judge = (product: Product) => Report;

export interface Telling {
  judge: Judge;
  /** Whether findings of a topic are to be marked: the report holds them either way. */
  isShown(topic: Topic): boolean;
  /** Paints marks; returns how many stand. */
  paint(marks: readonly Mark[]): number;
}

/** Throws what the judge throws. */
export const stateOf = (reading: Reading, telling: Telling): TabState =>
  reading.kind === 'listing' ? listingState(reading, telling) : productState(reading, telling);

/** The report with the findings alone that the person wants to see. */
export const shownIn = (report: Report, isShown: Telling['isShown']): Report => ({
  ...report,
  findings: report.findings.filter(({ topic }) => isShown(topic)),
});

/**
 * A judge that remembers titles: endless lists are read again whenever they grow, and only the new cards cost
 * anything. Whatever is more than a title is judged anew.
 */
export function rememberingTitles(judge: Judge): Judge {
  const known = new Map<string, Report>();
  return (product) => {
    const { url, shop, title, brand, category, howTo, claims, lists } = product;
    const more = brand + category + howTo;
    if (title === '' || more !== '' || claims.length > 0 || lists.length > 0) return judge(product);
    const key = `${shop} ${url} ${title}`;
    const report = known.get(key) ?? judge(product);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, report);
    return report;
  };
}

const mostRemembered = 2_000;

function productState(reading: ProductReading, { judge, isShown, paint }: Telling): TabState {
  const report = measured('judge', () => judge(reading.product));
  const marks = measured('paint', () => paint(marksOf(shownIn(report, isShown), pieceOf(reading))));
  const isMissing = reading.kind === 'product' && reading.product.lists.length === 0;
  return {
    state: 'read',
    page: reading.kind,
    report,
    marks,
    ...(isMissing && { tried: [...reading.tried] }),
  };
}

function listingState({ titles, url, shop }: ListingReading, { judge, isShown, paint }: Telling): TabState {
  const items = measured('judge', () =>
    titles.map(({ text }, index) => ({
      title: text,
      report: countedIn(index, judge({ ...emptyProduct, url, shop, title: text })),
    })),
  );
  const marks = measured('paint', () =>
    paint(items.flatMap(({ report }) => marksOf(shownIn(report, isShown), (at) => titles[at.index]))),
  );
  return { state: 'listing', url, items, marks };
}

/** On a page with many titles, `index` of a title's span says which one. */
const countedIn = (index: number, report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((evidence) => ({
      ...evidence,
      at: evidence.at === null ? null : { ...evidence.at, index },
    })),
  })),
});

export function failed(document: Document, error: unknown): TabState {
  return {
    state: 'failed',
    url: document.location.href,
    what: error instanceof Error ? error.message : String(error),
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** Runs a step and notes how long it took, where the browser's own tools and the bench read it. */
function measured<T>(step: Step, run: () => T): T {
  const start = performance.now();
  try {
    return run();
  } finally {
    noteTime(step, start);
  }
}

type Step = 'locate' | 'judge' | 'paint';

export function noteTime(step: Step, start: number): void {
  // Only the last is kept: the page's timeline grows without end.
  performance.clearMeasures(`pore-truth:${step}`);
  performance.measure(`pore-truth:${step}`, { start, end: performance.now() });
}
