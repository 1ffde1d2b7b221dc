import { parentOf } from './inner-roots';

/** Parts of a page that speak of other things than its product. */
const foreignTags: ReadonlySet<string> = new Set(['nav', 'footer']);
const foreignRoles: ReadonlySet<string> = new Set(['navigation', 'contentinfo', 'menu', 'menubar', 'search']);
const foreignNames =
  /(?:^|[-_\s])(?:mega-?menu|navigation|nav|navbar|footer|glossary|cookies?|consent|mini-?cart|cart-drawer|newsletter|swatches|facets?|filters?|refinements?)(?:$|[-_\s])|reviews?(?![a-z])|bazaarvoice|recommend|related|up-?sell|cross-?sell|also-?(?:bought|like|viewed)|recently-?viewed|similar-|quick-?(?:view|shop)|question|comments?(?:$|[-_\s])/i;

/**
 * Whether a node stands in navigation, reviews, recommendations or the like. An element around `home` (the
 * product's own heading) is never foreign, whatever it is called.
 */
export function isForeign(node: Node | null, home: Element | null): boolean {
  for (let element = parentOf(node); element !== null; element = parentOf(element)) {
    const { localName } = element;
    // What a whole document is called is no part's name; a frame's document stands within the page.
    if (localName === 'body' || localName === 'html') continue;
    if (home !== null && element.contains(home)) return false;
    if (foreignTags.has(localName) || foreignRoles.has(element.getAttribute('role') ?? '')) return true;
    if (element.getAttribute('itemprop') === 'review') return true;
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
    if (name.length > 1 && foreignNames.test(name)) return true;
  }
  return false;
}
