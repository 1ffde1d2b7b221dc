import { parentOf } from './inner-roots';
import { shortText } from './short-text';

const box = '[type="checkbox"],[type="radio"],[role$="checkbox"],[role$="radio"]';
/** The most characters of a name to tick; a longer label has a panel in it. */
const longestName = 60;

/** Whether words are the label of a box to tick: a shop's filter or a choice, which says nothing of the product. */
export function isToTick(node: Node | null): boolean {
  const label = parentOf(node)?.closest(`label,${box}`) ?? null;
  if (label === null || shortText(label, longestName) === null) return false;
  return (isLabel(label) ? label.control : label)?.matches(box) === true;
}

const isLabel = (element: Element): element is HTMLLabelElement => element.localName === 'label';
