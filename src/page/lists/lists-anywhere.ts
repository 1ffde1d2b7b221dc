import { mostBlocks, mostCopies } from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { type Line, lineIndexAt } from '../text/page-text';
import type { Steps } from '../text/steps';
import {
  isDenied,
  isExplainedApart,
  isMenu,
  isOneLabel,
  isWithin,
  joinsOn,
  longestLabel,
} from './block-tests';
import { withCells } from './cells';
import { findingListBlocks, type ListBlock } from './list-blocks';
import type { Likeness } from './list-likeness';
import type { FoundList } from './places';
import { relatedParts, reviewParts } from './related-parts';
import type { Search } from './search';
import type { Fillers } from './unheaded-regions';

/** The best list on a page without a heading for it: long, dense, with plain fillers. Empty if there is none. */
export function* listsAnywhere(search: Search): Steps<FoundList[]> {
  const { page, home, likeness, isProduct } = search;
  const { fewest, base } = isProduct ? ofProduct : ofAnyPage;
  const shortest = isProduct ? 3 : 100;
  const elsewhere = [
    ...relatedParts(page, search.headings, home),
    ...reviewParts(page, search.headings, home),
  ];
  const worthwhile = page.lines.filter(({ text }) => text.length >= shortest && text.length <= longestLabel);
  const all = yield* findingListBlocks(worthwhile, likeness, joinsOn(page));
  yield;
  const likely = all.filter(
    (block) =>
      block.entries >= fewest &&
      block.score >= dense &&
      block.base >= base &&
      !block.explained &&
      isOneLabel(block) &&
      (isProduct || !block.perLine),
  );
  const blocks = likely
    .slice(0, mostBlocks)
    .filter(
      (block) =>
        !isForeign(page.map.nodeAt(block.start), home) &&
        !isMenu(page, block) &&
        !isDenied(page, block) &&
        !isExplainedApart(page, block) &&
        !elsewhere.some((part) => isWithin(block, part)),
    );
  const best = blocks.reduce<ListBlock | null>(
    (top, block) => (weight(block) > weight(top) ? block : top),
    null,
  );
  if (best === null) return [];
  const [map, ...copies] = [best, ...blocks.filter((block) => block !== best)]
    .map((block) => withCells(page, block, likeness))
    .filter(({ text }, _, [first]) => text === first?.text)
    .slice(0, mostCopies + 1);
  const cut = likely.length > mostBlocks || isLong(page.lines[lineIndexAt(page.lines, best.end - 1) + 1]);
  return map === undefined
    ? []
    : [{ map, heading: null, ...(copies.length > 0 && { copies }), ...(cut && { cut: true }) }];
}

/** A line that was passed over: behind a list it may be the rest of it. */
const isLong = (line: Line | undefined): boolean => line !== undefined && line.text.length > longestLabel;

/** The share of names. */
const dense = 0.6;
/** What a block without a heading must have at least: names, and plain fillers among them. */
const ofProduct = { fewest: 8, base: 2 } as const;
/** Where nothing else says that this is a product's page, only a full label does. */
const ofAnyPage = { fewest: 12, base: 4 } as const;

/** Whether a text is a full label, wherever it stands. */
export const isFullLabel = ({ entries, base, score }: Likeness): boolean =>
  entries >= ofAnyPage.fewest && base >= ofAnyPage.base && score >= dense;

/** What has no fillers close together need not be read for such a block. */
export const fillersOf = (isProduct: boolean): Fillers => ({
  fewest: (isProduct ? ofProduct : ofAnyPage).base,
  within: longestLabel,
});

const weight = (block: ListBlock | null) => (block === null ? 0 : block.score * Math.min(block.entries, 30));
