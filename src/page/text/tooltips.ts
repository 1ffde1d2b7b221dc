import { hasLetter } from '@/text/letters';
import { isText } from './node-kinds';
import { shortText } from './short-text';
import { block } from './tags';
import words from './words/hidden-names.json';

const longestClass = 120;
/** The most characters of a name with a tooltip. */
const longestName = 110;
const named: ReadonlySet<string> = new Set(words.tooltips);

/**
 * Whether an element is the tooltip of one name among names that each have their own:
 * `<span>Aqua<span role="tooltip">Solvent</span></span>, <span>Glycerin<span role="tooltip">…`. It explains the name and is
 * no part of it. A tooltip by itself is read: some shops print the whole list in one.
 */
export function isTooltipOfName(element: Element): boolean {
  const name = element.parentElement;
  if (name === null || block.has(name.localName) || element.previousSibling === null) return false;
  if (!isTooltip(element) || !isNamed(element.previousSibling)) return false;
  return [name.previousElementSibling, name.nextElementSibling].some((beside) => {
    const own = beside?.localName === name.localName ? beside.lastElementChild : null;
    return own !== null && isTooltip(own);
  });
}

/** Whether words or an element come before the tooltip. */
function isNamed(node: Node): boolean {
  const text = isText(node) ? node.data : shortText(node, longestName);
  return (text !== null && hasLetter(text)) || node.previousSibling !== null;
}

function isTooltip(element: Element): boolean {
  if (element.getAttribute('role') === 'tooltip') return true;
  const names = element.getAttribute('class');
  return names !== null && names.length <= longestClass && names.split(/\s+/).some((each) => named.has(each));
}
