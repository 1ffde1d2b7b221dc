import { mostActiveLines } from '../text/caps';
import { type Line, linesOf } from '../text/page-text';
import { panelOf } from './panels';
import type { Place } from './places';
import type { Search } from './search';
import { type FoundHeading, linesAfter } from './sections';

/**
 * The actives of a drug label that stand apart from its inactive ingredients: warnings and directions come between,
 * or they are in a table with their purpose.
 */

/** Characters of a line that names actives. */
const longestLine = 160;
const strength = /\d\s?(?:[%％]|mg|mcg|iu\b)/i;

/** Their places, each heading first. Empty where the page has no list of inactives, or has the actives with it. */
export function activesApart(
  search: Search,
  headings: readonly FoundHeading[],
  found: readonly Place[],
): Place[] {
  const [list, ...more] = found;
  if (list?.heading.section !== 'inactive' || more.length > 0) return [];
  return headings
    .filter(({ section }) => section === 'active')
    .flatMap((heading) => {
      const actives = activesUnder(search, heading);
      const spans = actives.length === 0 ? [] : [heading.span, ...actives];
      return spans.map(({ start, end }) => ({ start, end, heading }));
    });
}

/** The lines with a strength, or the first one if it names nothing but ingredients. */
function activesUnder({ page, likeness }: Search, heading: FoundHeading): readonly Line[] {
  const panel = panelOf(page, heading);
  const inPanel = panel === null ? [] : linesOf(page.map.text.slice(panel.start, panel.end), panel.start);
  const sections = [inPanel, linesAfter(page, heading)].map((lines) => lines.slice(0, mostActiveLines));
  const isStrong = ({ text }: Line) => text.length <= longestLine && strength.test(text);
  const strong = sections.map((lines) => lines.filter(isStrong)).find((lines) => lines.length > 0);
  if (strong !== undefined) return strong;
  const [first] = sections.flat();
  return first !== undefined && first.text.length <= longestLine && likeness(first.text).score > 0
    ? [first]
    : [];
}
