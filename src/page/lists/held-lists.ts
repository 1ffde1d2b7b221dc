import type { Steps } from '../text/steps';
import { listInDataScripts, type View } from './data-scripts';
import { listInAttributes, listInFields, listInTemplates, listInTriggers } from './hidden-lists';
import type { Search } from './search';

/** The list that a page has for its scripts to show; null if none is certain to be the product's. */
export function* listHeldReady(
  document: Document,
  view: View,
  search: Search,
  isList: (text: string) => boolean,
  ids: () => ReadonlySet<string>,
): Steps<string | null> {
  search.tried.push('data scripts');
  return (
    (view.isFresh ? yield* listInTemplates(document, search) : null) ??
    listInAttributes(document, search, isList) ??
    listInTriggers(search.headings, search, isList) ??
    listInFields(document, search, isList) ??
    (yield* listInDataScripts(document, view, isList, ids))
  );
}
