import type { Span } from '@/text/span';
import { longestId, longestSection, mostRows, mostTerms, mostTriggers } from '../text/caps';
import { isShadowRoot, parentOf } from '../text/inner-roots';
import { type Line, linesOf, type PageText } from '../text/page-text';
import { parentElementOf } from '../text/parents';
import { heads } from './related-parts';
import { type FoundHeading, opener } from './sections';
import { panelByPlace } from './tab-rows';

/**
 * The panel that a heading opens, by the page's own wiring: what it controls, labels or summarises, the cells
 * beside it, or the panel at its place in a row of tabs. A panel is handed on whole. Null where the page does
 * not say.
 */
export function panelOf(page: PageText, heading: FoundHeading): Span | null {
  for (const panel of panelsOf(heading)) {
    const span = spanOf(page, panel);
    if (span === null) continue;
    // A panel may contain its own heading (details, a dialog, a table row): what follows the heading counts.
    const inside = span.start <= heading.span.start && heading.span.end <= span.end;
    const section = inside ? { start: heading.span.end, end: span.end } : span;
    const length = section.end - section.start;
    if (length > 1 && length <= longestSection) return withoutButtons(page, section);
  }
  return null;
}

/** The parts of the page that may be the panel of a heading, the surest first; a part is one or more elements. */
export function* panelsOf({ element, inline }: FoundHeading): Generator<readonly Element[]> {
  if (element !== null && (!inline || element.closest(opener) !== null)) yield* wired(element);
}

/** From the first to the last element with text. */
function spanOf(page: PageText, panel: readonly Element[]): Span | null {
  const spans = panel.map((element) => page.spans.get(element)).filter((span) => span !== undefined);
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** A panel without the buttons at its edges ("Close"). Names may be buttons, too: then there are more of the kind. */
function withoutButtons(page: PageText, { start, end }: Span): Span {
  const lines = linesOf(page.map.text.slice(start, end), start);
  const isWords = (line: Line) => {
    const button = parentOf(page.map.nodeAt(line.start))?.closest('button') ?? null;
    return button === null || isOneOfMany(button);
  };
  const first = lines.find(isWords);
  const last = lines.findLast(isWords);
  return first === undefined || last === undefined ? { start, end } : { start: first.start, end: last.end };
}

function isOneOfMany(button: Element): boolean {
  let count = 0;
  for (
    let each = parentElementOf(button)?.firstElementChild ?? null;
    each !== null;
    each = each.nextElementSibling
  )
    if (each.localName === 'button' && each.className === button.className && ++count >= fewestNames)
      return true;
  return false;
}

const fewestNames = 4;
const trigger =
  '[aria-controls],[popovertarget],[commandfor],[data-target],[data-bs-target],[data-tab],[data-tab-target],a[href^="#"],label[for]';

function* wired(heading: Element): Generator<readonly Element[]> {
  const root = heading.getRootNode();
  const scope = isShadowRoot(root) ? root : heading.ownerDocument;
  const inside = heading.childElementCount === 0 ? [] : [...heading.querySelectorAll(trigger)];
  const triggers = [...(heading.matches(trigger) ? [heading] : []), ...inside.slice(0, mostTriggers)];
  const closest = parentOf(heading)?.closest(trigger);
  if (closest !== null && closest !== undefined) triggers.push(closest);
  for (const element of triggers) {
    for (const id of idsOf(element)) {
      const target = scope.getElementById(id);
      if (target !== null) yield [target];
    }
  }
  yield* labelled(heading, scope);
  const summary = heading.closest('summary');
  if (summary?.parentElement !== null && summary !== null) yield [summary.parentElement];
  yield* besideTerm(heading);
  const tabbed = panelByPlace(heading);
  if (tabbed !== null) yield [tabbed];
  // Tabs of versions in it are no sections.
  const behind = heading.closest(`${opener},${heads}`)?.nextElementSibling ?? null;
  if (behind?.querySelector('[role="tab"]') != null) yield [behind];
  const dialog = heading.closest('dialog,[role="dialog"],[aria-modal="true"],[popover]');
  if (dialog !== null) yield [dialog];
}

/** What names the heading as its label. */
function* labelled(heading: Element, scope: Document | ShadowRoot): Generator<readonly Element[]> {
  const named = heading.childElementCount === 0 ? [] : [...heading.querySelectorAll('[id]')];
  for (const each of [heading, ...named.slice(0, mostTriggers)]) {
    const id = each.getAttribute('id') ?? '';
    if (id === '' || id.length > longestId) continue;
    const panels = [...scope.querySelectorAll(`[aria-labelledby~="${CSS.escape(id)}"]`)];
    for (const panel of panels.slice(0, mostTriggers)) yield [panel];
  }
}

/** All the `dd` of a `dt`; the row of a `th`, and as many rows as it spans. */
function* besideTerm(heading: Element): Generator<readonly Element[]> {
  const term = heading.closest('dt,th,td');
  if (term?.localName === 'dt') {
    const described: Element[] = [];
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
      if (described.push(next) > mostTerms) return;
    if (described.length > 0) yield described;
    return;
  }
  const row = term?.parentElement ?? null;
  if (term === null || row === null) return;
  const rows: Element[] = [row];
  const count = Number.parseInt(term.getAttribute('rowspan') ?? '1', 10) || 1;
  if (count > mostRows) return;
  for (
    let next = row.nextElementSibling;
    next !== null && rows.length < count;
    next = next.nextElementSibling
  )
    rows.push(next);
  yield rows;
}

function* idsOf(element: Element): Generator<string> {
  yield* (element.getAttribute('aria-controls') ?? '').slice(0, longestId).split(/\s+/);
  for (const name of [
    'href',
    'data-target',
    'data-bs-target',
    'data-tab-target',
    'data-tab',
    'for',
    'popovertarget',
    'commandfor',
  ]) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && value !== '#' && value.length <= longestId)
      yield value.replace(/^#/, '');
  }
}
