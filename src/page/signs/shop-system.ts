import type { RunningPlatform as Platform } from '@/shops/schema';
import type { Steps } from '../text/steps';

/** The shop system of a page, recognised by one of its signs; null if it is none we know. */
export function* systemOf(document: Document, platforms: readonly Platform[]): Steps<Platform | null> {
  for (const platform of platforms) {
    if (platform.signs.some((sign) => hasSign(document, sign))) return platform;
    yield;
  }
  return null;
}

/**
 * Tests elements of the sign's tag only: browsers index tags, while a selector for part of an address searches the whole
 * page.
 */
function hasSign(document: Document, sign: string): boolean {
  const tag = /^\w+(?=[.[])/.exec(sign)?.[0];
  return tag === undefined
    ? document.querySelector(sign) !== null
    : [...document.getElementsByTagName(tag)].some((element) => element.matches(sign));
}
