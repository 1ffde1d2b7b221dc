import { storage } from '@/browser/storage';

/**
 * What the person answered to "Is it a toner?", by page: in memory, until the browser quits. An address counts up to
 * its query, because that may tell who was looking.
 */
const keyOf = (url: string): `session:toner:${string}` => {
  const { origin, pathname } = URL.canParse(url) ? new URL(url) : { origin: '', pathname: url };
  return `session:toner:${origin}${pathname}`;
};

/** The answer for a page; undefined where nobody was asked. */
export async function readTonerAnswer(url: string): Promise<boolean | undefined> {
  const answer = await storage.getItem(keyOf(url));
  return typeof answer === 'boolean' ? answer : undefined;
}

/** Keeps an answer, or takes it back with null. */
export const keepTonerAnswer = (url: string, isToner: boolean | null): Promise<void> =>
  storage.setItem(keyOf(url), isToner);
