import type { FromOwnPages, FromPage, Wish } from '@/browser/message-map';
import { isSite, longestHost } from '@/browser/site';
import { boolean, listOf, nullable, number, object, optional, type Shape, textUpTo } from '@/report/checks';
import { readingLimits as most } from '@/report/page-reading';
import { isPageReading } from '@/report/page-reading-schema';
import { PictureAbout, PictureAddress, ReadPicture } from '@/report/picture';
import { isShelfChange } from '@/week/change';

/**
 * What each message to the background may hold. Every text and every list has a cap, because a page's process may be
 * taken over, and a message of any size would be read to its end. tests/background/message-shapes.test.ts sends each
 * message with each of its parts blown up.
 */

type ToBackground = FromPage & FromOwnPages;

/** An id that a document generated for itself: four numbers of 32 bits. In characters. */
const pageId = textUpTo(100);
/** In characters of an origin's match pattern: scheme, host and path. */
const pattern = textUpTo(longestHost + 20);
/** The known shops are requested together, and have a few hundred patterns. */
const mostOrigins = 2_000;

const nothing: Shape<undefined> = (value) => value === undefined;
const inTab = object({ tabId: number });

const wish = object({
  tabId: number,
  origins: listOf(pattern, mostOrigins),
  site: nullable(isSite),
});

export const isWish: Shape<Wish> = (value): value is Wish => wish(value) && value.origins.length > 0;

export const messageShapes = {
  'view-opened': nothing,
  read: object({ id: number, page: pageId, reading: isPageReading }),
  'is-kept': object({ page: pageId, id: number }),
  'page-left': object({ page: pageId }),
  'hide-seal': nothing,
  'add-to-shelf': nothing,
  'tab-state': inTab,
  'check-selection': inTab,
  'judge-text': object({ name: textUpTo(most.title), text: textUpTo(most.list), isToner: optional(boolean) }),
  'say-toner': object({ tabId: number, url: textUpTo(most.url), isToner: nullable(boolean) }),
  'open-picture': object({ tabId: number, image: nullable(PictureAddress) }),
  'frame-tab': inTab,
  'take-picture': object({ id: pageId }),
  'judge-picture': object({ about: PictureAbout, read: ReadPicture }),
  'judge-corrected': object({ about: PictureAbout, read: ReadPicture, text: textUpTo(most.list) }),
  'access-wish': nullable(isWish),
  'stop-checking': isSite,
  'change-shelf': isShelfChange,
} satisfies { [K in keyof ToBackground]: Shape<ToBackground[K]['ask']> };

/** The message, checked against its shape. Throws if it doesn't fit, or exceeds a cap. */
export function checked<T>(shape: Shape<T>, ask: unknown): T {
  if (!shape(ask)) throw new Error('This message has the wrong shape.');
  return ask;
}
