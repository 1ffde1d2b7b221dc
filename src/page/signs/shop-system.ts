import type { RunningPlatform as Platform } from '@/shops/schema';
import type { Steps } from '../text/steps';

/** The shop system that a page gives away by one of its signs; null where it gives away none we know. */
export function* systemOf(document: Document, platforms: readonly Platform[]): Steps<Platform | null> {
  for (const platform of platforms) {
    if (platform.signs.some((sign) => hasSign(document, sign))) return platform;
    yield;
  }
  return null;
}

/**
 * Scripts, links and forms are few, and browsers keep lists of them; a selector for part of an address would go
 * through the whole page.
 */
function hasSign(document: Document, sign: string): boolean {
  const tag = /^\w+(?=[.[])/.exec(sign)?.[0];
  return tag === undefined
    ? document.querySelector(sign) !== null
    : [...document.getElementsByTagName(tag)].some((element) => element.matches(sign));
}
