import { chosenData, type DataList } from '../signs/json-ld-lists';
import type { StructuredData } from '../signs/structured-data';
import type { Steps } from '../text/steps';
import { listInDataScripts, type View } from './data-scripts';
import {
  type HeldList,
  listInAttributes,
  listInFields,
  listInMarkup,
  listInPictures,
  listInTemplates,
  listInTriggers,
  listWithoutScripts,
} from './hidden-lists';
import type { Search } from './search';

/** The list that a page has for its scripts to show; null if none is certain to be the product's. */
export function* listHeldReady(
  document: Document,
  view: View,
  search: Search,
  isList: (text: string) => boolean,
  ids: () => ReadonlySet<string>,
): Steps<HeldList | null> {
  search.tried.push('data scripts');
  const inTemplates = view.isFresh ? yield* listInTemplates(document, search) : null;
  if (inTemplates !== null) return inTemplates;
  const inMarkup = (markup: string) => listInMarkup(markup, false, search);
  const text =
    listInAttributes(document, search, isList) ??
    listInTriggers(search.headings, search, isList) ??
    listInFields(document, search, isList) ??
    listInPictures(document, search) ??
    listWithoutScripts(document, search) ??
    (yield* listInDataScripts(document, view, { isList, inMarkup }, ids));
  return text === null ? null : { text };
}

/** The lists that structured data gives, of what is chosen; else the one in its description. */
export function listsOfData(
  { ingredients, description, isDescriptionCut }: StructuredData,
  url: string,
  search: Search,
  isList: (text: string) => boolean,
  ids: () => ReadonlySet<string>,
): Omit<DataList, 'variant'>[] {
  const lists = chosenData(
    ingredients.filter(({ text }) => isList(text)),
    ids,
    url,
  );
  const text = lists.length > 0 ? null : listInMarkup(description, isDescriptionCut, search);
  return text === null ? lists : [{ text }];
}
