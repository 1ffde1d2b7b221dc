import { hasLetter } from '@/text/letters';
import { memoise } from '@/text/memoise';
import { mostBeforeTooltip, mostRowLevels } from './caps';
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
const separator = /[,，、;；|•·\n]/;
const endsApart = /[,，、;；|•·:：]$/;
const named: ReadonlySet<string> = new Set(words.tooltips);

/**
 * Whether an element is the tooltip of a name, which it explains and is no part of:
 * `<span>Glycerin<span role="tooltip">Keeps water</span></span>`. The tooltip of a heading is read, and so is a list in
 * one, except among names that each have their own.
 */
export function isTooltipOfName(element: Element): boolean {
  if (!isTooltip(element)) return false;
  const name = nameBefore(element);
  if (name === null || endsApart.test(name.trimEnd()) || readHeading(name) !== null) return false;
  return isBrief(element) || isOneOfEach(element);
}

/** The words before a tooltip, in the row that it is in; null if there are none, or another's tooltip is there. */
function nameBefore(tooltip: Element): string | null {
  let path = tooltip;
  for (let level = 0, looked = 0; level < mostRowLevels; level++) {
    for (let node = path.previousSibling; node !== null; node = node.previousSibling) {
      if (++looked > mostBeforeTooltip) return null;
      if (isElement(node) && (node.localName === 'br' || isTooltip(node))) return null;
      const text = isText(node) ? node.data.slice(-longestName) : shortText(node, longestName);
      if (text === null || hasLetter(text)) return text;
    }
    const row = path.parentElement;
    if (row === null || (block.has(row.localName) && row.localName !== 'button')) return null;
    path = row;
  }
  return null;
}

/** Whether a tooltip says too little for a list. */
function isBrief(tooltip: Element): boolean {
  const said = shortText(tooltip, longestSaid);
  return said !== null && said.split(separator).length < fewestParts;
}

/** Whether the name beside has a tooltip of its own. */
function isOneOfEach({ parentElement: name }: Element): boolean {
  if (name === null || block.has(name.localName)) return false;
  return [name.previousElementSibling, name.nextElementSibling].some((beside) => {
    const own = beside?.localName === name.localName ? beside.lastElementChild : null;
    return own !== null && isTooltip(own);
  });
}

/** Whether an element is a tooltip by its role, its class, or as the hidden words that describe what is beside or around it. */
const isTooltip = (element: Element): boolean =>
  element.getAttribute('role') === 'tooltip' || hasClasses(element, areNamed) || describesBeside(element);

const areNamed = memoise((names: string) => names.split(/\s+/).some((each) => named.has(each)), 2_000);

function describesBeside(element: Element): boolean {
  const id = element.getAttribute('id');
  if (id === null || id === '' || !(element.hasAttribute('hidden') || isForOneSense(element))) return false;
  return [element.previousElementSibling, element.parentElement].some(
    (beside) => beside?.getAttribute('aria-describedby')?.split(/\s+/).includes(id) === true,
  );
}
