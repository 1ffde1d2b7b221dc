import type { Span } from '@/text/span';
import { mostRelatedLines } from '../text/caps';
import { readHeading } from '../text/headings';
import { elementOf, lineIndexAt, type PageText } from '../text/page-text';
import type { LikenessOf } from './list-likeness';
import { rankOf, unranked } from './sections';

const longestHeadingLine = 120;
const listEntries = 2;

/**
 * Where a panel's list ends that was printed up to `end`: under a further heading of no known meaning ("Did you
 * know?") single names are explained. Lists there are of a kit or a version, and so the panel's to its end.
 */
export function panelEnd(page: PageText, panel: Span, end: number, likeness: LikenessOf): number {
  let heading: number | undefined;
  const first = lineIndexAt(page.lines, end);
  for (let index = first; index < first + mostRelatedLines; index++) {
    const line = page.lines[index];
    if (line === undefined || line.start >= panel.end) break;
    const isHeading = line.text.length <= longestHeadingLine && rankOf(elementOf(page, line)) < unranked;
    if (isHeading) {
      if (readHeading(line.text) !== null) break;
      heading ??= line.start;
    } else if (heading !== undefined && likeness(line.text).entries >= listEntries) return panel.end;
  }
  return heading ?? panel.end;
}
