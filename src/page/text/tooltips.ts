import { hasLetter } from '@/text/letters';
import { memoise } from '@/text/memoise';
import { mostBeforeTooltip } from './caps';
import { hasClasses, isForOneSense } from './for-readers';
import { readHeading } from './headings';
import { isElement, isText } from './node-kinds';
import { shortText } from './short-text';
import { block } from './tags';
import words from './words/hidden-names.json';

/** The most characters of a name with a tooltip, and of what the tooltip says. */
const longestName = 110;
const longestSaid = 200;
/** As many parts make a list: some shops print it in a tooltip. */
const fewestParts = 4;
const separator = /[,，、;；|•·:：\n]/;
const named: ReadonlySet<string> = new Set(words.tooltips);

/**
 * Whether an element is the tooltip of a name, which it explains and is no part of:
 * `<span>Glycerin<span role="tooltip">Keeps water</span></span>`. The tooltip of a heading is read, and so is a list in
 * one, except among names that each have their own.
 */
export function isTooltipOfName(element: Element): boolean {
  if (!isTooltip(element)) return false;
  const name = nameBefore(element);
  if (name === null || separator.test(name.trimEnd().at(-1) ?? '') || readHeading(name) !== null)
    return false;
  return isBrief(element) || isOneOfEach(element);
}

/** The words before a tooltip, in the row that it is in; null if there are none, or another's tooltip is there. */
function nameBefore(tooltip: Element): string | null {
  let at: Node = tooltip;
  for (let step = 0; step < mostBeforeTooltip; step++) {
    const { previousSibling: before, parentElement: row } = at;
    if (before !== null) {
      if (isElement(before) && isTooltip(before)) return null;
      const text = isText(before) ? before.data.slice(-longestName) : shortText(before, longestName);
      if (text === null || hasLetter(text)) return text;
      at = before;
    } else {
      if (row === null || (block.has(row.localName) && row.localName !== 'button')) return null;
      at = row;
    }
  }
  return null;
}

/** Whether a tooltip says too little for a list. */
const isBrief = (tooltip: Element): boolean =>
  (shortText(tooltip, longestSaid)?.split(separator).length ?? fewestParts) < fewestParts;

/** Whether the name beside has a tooltip of its own. */
const isOneOfEach = ({ parentElement: name }: Element): boolean =>
  [name?.previousElementSibling, name?.nextElementSibling].some(
    (beside) => beside?.lastElementChild != null && isTooltip(beside.lastElementChild),
  );

/** Whether an element is a tooltip by its role, its class, or as the hidden words that describe what is beside or around it. */
const isTooltip = (element: Element): boolean =>
  element.getAttribute('role') === 'tooltip' || hasClasses(element, areNamed) || describesBeside(element);

const areNamed = memoise((names: string) => names.split(/\s+/).some((each) => named.has(each)), 2_000);

const describesBeside = (element: Element): boolean =>
  (element.hasAttribute('hidden') || isForOneSense(element)) &&
  [element.previousElementSibling, element.parentElement].some(
    (beside) => beside?.matches(`[aria-describedby~="${CSS.escape(element.id)}"]`) === true,
  );
