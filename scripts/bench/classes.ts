import type { PageTimes } from './in-page';
import { mean, median } from './median';

/** What pages of one sort cost: the means of each page's medians, and their ratios. */
export interface ClassFigures {
  pages: number;
  ours_ms: number;
  locate_ms: number;
  /** Our first pass, in a page where nothing was compiled or remembered. */
  first_ms: number;
  slowest_ms: number;
  walk_ms: number;
  /** Of the pages where we mark words, and only those of ours count against it. */
  markjs_ms: number;
  ratio_vs_walk: number;
  ratio_vs_markjs: number;
}

/** A page with so many elements is large. */
export const large = 5_000;

export const pageClasses: readonly { label: string; holds: (times: PageTimes) => boolean }[] = [
  { label: `${large} elements and more`, holds: ({ elements }) => elements >= large },
  { label: '… without a list', holds: ({ elements, hasList }) => elements >= large && !hasList },
  { label: 'small pages', holds: ({ elements }) => elements < large },
];

export function figuresOf(pages: readonly PageTimes[]): ClassFigures {
  const marked = pages.filter(({ markjs }) => markjs.length > 0);
  const ours = mean(pages.map((page) => median(page.ours)));
  const walk = mean(pages.map((page) => median(page.walk)));
  const markjs = mean(marked.map((page) => median(page.markjs)));
  return {
    pages: pages.length,
    ours_ms: ours,
    locate_ms: mean(pages.map((page) => median(page.locate))),
    first_ms: mean(pages.map(({ first }) => first)),
    slowest_ms: Math.max(...pages.map((page) => median(page.ours))),
    walk_ms: walk,
    markjs_ms: markjs,
    ratio_vs_walk: ours / walk,
    ratio_vs_markjs: markjs / mean(marked.map((page) => median(page.ours))),
  };
}
