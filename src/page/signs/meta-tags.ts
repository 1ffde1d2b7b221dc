import { mostTags } from '../text/caps';

/** The tags that describe a page, up to a limit. By tag, which browsers index: a selector may search the whole page. */
export function* metaTags(document: Document): Generator<Element> {
  let count = 0;
  for (const tag of document.getElementsByTagName('meta')) {
    if (++count > mostTags) return;
    yield tag;
  }
}
