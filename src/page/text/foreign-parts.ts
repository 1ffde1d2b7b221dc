import { late } from '@/text/late';
import { memoise } from '@/text/memoise';
import { longestClass, longestPartName, mostClassNames } from './caps';
import { parentOf } from './inner-roots';
import words from './words/foreign-names.json';

/** Parts of a page that are not about its product: navigation, reviews, recommendations. */

const foreignTags: ReadonlySet<string> = new Set(['nav', 'footer']);
const foreignRoles: ReadonlySet<string> = new Set(['navigation', 'contentinfo', 'menu', 'menubar', 'search']);

const furniture: ReadonlySet<string> = new Set(words.furniture);
const boxes: ReadonlySet<string> = new Set(words.boxes);
const tabs: ReadonlySet<string> = new Set(words.tabs);
const tabWords: ReadonlySet<string> = new Set(words.tabWords);
const ofProduct: ReadonlySet<string> = new Set(words.ofProduct);
const states: ReadonlySet<string> = new Set(words.states);
const anywhere = late(() => new RegExp(`(?:^| )(?:${words.anywhere.join('|')})(?: |$)`));

/**
 * Whether a node is in a foreign part. An element around `home` (the product's own heading) is never
 * foreign, whatever its name.
 */
export function isForeign(node: Node | null, home: Element | null): boolean {
  for (let element = parentOf(node); element !== null; element = parentOf(element)) {
    const { localName } = element;
    // The name of a whole document is not a part's name; a frame's document is within the page.
    if (localName === 'body' || localName === 'html') continue;
    if (home !== null && element.contains(home)) return false;
    if (foreignTags.has(localName) || foreignRoles.has(element.getAttribute('role') ?? '')) return true;
    if (element.getAttribute('itemprop') === 'review') return true;
    if (hasForeignName(element)) return true;
  }
  return false;
}

function hasForeignName(element: Element): boolean {
  // As an attribute: `id` of a form is its field of that name.
  const id = element.getAttribute('id') ?? '';
  if (id !== '' && id.length <= longestPartName && isForeignName(id)) return true;
  const names = (element.getAttribute('class') ?? '').slice(0, longestClass);
  return (
    names !== '' &&
    names
      .split(/\s+/, mostClassNames)
      .some((name) => name !== '' && name.length <= longestPartName && isForeignName(name))
  );
}

/**
 * Whether a class or an id calls its element navigation, reviews or the like. The head noun decides, which is last in
 * English: `main-nav` and `nav-wrapper` are navigation, `nav-tab-content` is content, `product-footer` ends the product
 * and no page, and `has-reviews` only says what is inside.
 */
export const isForeignName = memoise((name: string): boolean => {
  const parts = name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined || states.has(first)) return false;
  if (anywhere().test(parts.join(' '))) return true;
  const isTab = parts.some((part) => tabs.has(part));
  return parts.some(
    (part, index) =>
      furniture.has(part) &&
      !(isTab && tabWords.has(part)) &&
      !(part === 'footer' && ofProduct.has(parts[index - 1] ?? '')) &&
      parts.slice(index + 1).every((later) => boxes.has(later) || furniture.has(later)),
  );
}, 5_000);
