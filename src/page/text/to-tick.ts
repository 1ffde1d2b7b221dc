import { parentOf } from './inner-roots';
import { shortText } from './short-text';

const labels = 'label,[role$="checkbox"],[role$="radio"]';
/** The most characters of a name to tick; a longer label has a panel in it. */
const longestName = 60;

/** Whether words are the label of a box to tick: a shop's filter or a choice, which says nothing of the product. */
export function isToTick(node: Node | null): boolean {
  const label = parentOf(node)?.closest(labels) ?? null;
  if (label === null || shortText(label, longestName) === null) return false;
  return !isLabel(label) || label.control?.matches('[type="checkbox"],[type="radio"]') === true;
}

const isLabel = (element: Element): element is HTMLLabelElement => element.localName === 'label';
