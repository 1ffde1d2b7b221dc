import type { RunningPlatform as Platform } from '@/shops/schema';
import type { Steps } from '../text/steps';
import type { PageElements } from './page-elements';

/** The shop system of a page, recognised by one of its signs; null if we don't know it. */
export function* systemOf(
  document: Document,
  elements: PageElements,
  platforms: readonly Platform[],
): Steps<Platform | null> {
  yield* elements.ready();
  for (const platform of platforms) {
    if (platform.signs.some((sign) => hasSign(document, elements, sign))) return platform;
    yield;
  }
  return null;
}

/**
 * A class that no element has needs no search. Tests elements of the sign's tag only: browsers index tags, while a
 * selector for part of an address searches the whole page.
 */
function hasSign(document: Document, elements: PageElements, sign: string): boolean {
  const name = /^\.([\w-]+)/.exec(sign)?.[1];
  if (name !== undefined && !elements.mayHaveClass(name)) return false;
  const tag = /^\w+(?=[.[])/.exec(sign)?.[0];
  return tag === undefined
    ? document.querySelector(sign) !== null
    : [...document.getElementsByTagName(tag)].some((element) => element.matches(sign));
}
