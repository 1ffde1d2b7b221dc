import Mark from 'mark.js';
import en from '../../src/locales/en.json';
import { marksOf } from '../../src/page/mark/marks';
import { createPainter } from '../../src/page/mark/paint';
import { locate } from '../../src/page/product/locate';
import { pieceIn, readingOf } from '../../src/page/product/reading';
import { emptyProduct } from '../../src/report/product';
import { platforms, shops } from '../../src/shops/registry';
import { judge } from '../../src/verdict/judge';
import { commonWords, markedWords } from '../../src/words/explanation';
import { translateFrom } from '../../src/words/node-translate';
import { rotated } from './median';

/** Runs in a page: times our pass, a bare walk and mark.js in turn. Milliseconds. */
export interface PageTimes {
  url: string;
  elements: number;
  /** Whether we found a list. */
  hasList: boolean;
  /** How many words we mark, and so how many mark.js is given. */
  words: number;
  /** Our first pass in this page: nothing was compiled or remembered. */
  first: number;
  ours: number[];
  locate: number[];
  walk: number[];
  /** Empty where we mark nothing. */
  markjs: number[];
}

const painter = createPainter();

const t = translateFrom(en);

/** What page and background do together when a page opens, except the message between them: locate, judge, paint. */
function pass() {
  const start = performance.now();
  const located = locate(document, location.href, shops, { platforms });
  const found = performance.now();
  const reading = readingOf(located);
  const marks =
    reading.kind === 'listing'
      ? reading.titles.flatMap(({ text: title }, index) =>
          markedWords(t, judge({ ...emptyProduct, url: reading.url, shop: reading.shop, title })).map(
            (mark) => ({
              ...mark,
              at: { ...mark.at, index },
            }),
          ),
        )
      : markedWords(t, judge(reading.product));
  painter.paint(marksOf({ marks, common: commonWords(t) }, pieceIn(reading)));
  return { whole: performance.now() - start, locate: found - start, located };
}

/** A TreeWalker over all text nodes, which looks at each one's characters and does nothing with them. */
function walk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    characters += node.nodeValue?.length ?? 0;
  const took = performance.now() - start;
  if (characters < 0) throw new Error('no text');
  return took;
}

function markjs(words: readonly string[]): number {
  const mark = new Mark(document.body);
  const start = performance.now();
  // What takes it least: words whole, no other spellings.
  mark.mark([...words], { separateWordSearch: false, diacritics: false });
  const took = performance.now() - start;
  mark.unmark();
  return took;
}

function run(rounds: number): PageTimes {
  if (!crossOriginIsolated) throw new Error('the clock is too coarse: the page is not isolated');
  const opening = pass();
  const words = [...new Set(painter.marks().flatMap(({ ranges }) => ranges.map(String)))];
  const times: PageTimes = {
    url: location.href,
    elements: document.querySelectorAll('*').length,
    hasList: opening.located.lists.length > 0,
    words: words.length,
    first: opening.whole,
    ours: [],
    locate: [],
    walk: [],
    markjs: [],
  };
  const sides = [
    () => times.walk.push(walk()),
    () => {
      painter.clear();
      const { whole, locate } = pass();
      times.ours.push(whole);
      times.locate.push(locate);
    },
    () => {
      painter.clear();
      if (words.length > 0) times.markjs.push(markjs(words));
    },
  ];
  for (let round = 0; round < rounds; round++) for (const side of rotated(sides, round)) side();
  return times;
}

Object.assign(globalThis, { poreTruthBench: { run, pass } });
