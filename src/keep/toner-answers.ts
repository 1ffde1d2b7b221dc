import { storage } from '@/browser/storage';
import { boolean, listOf, nullable, number, object, text } from '@/report/checks';

/**
 * What the person answered to "Is it a toner?", by page: in memory, until the browser quits. Addresses are cut at the
 * query, because that may identify the person. Answers in a private window are forgotten with their tab.
 */

const key = 'session:toner';

/** How many answers are kept; the oldest are dropped. */
export const mostTonerAnswers = 200;

const answers = listOf(object({ address: text, isToner: boolean, privateTab: nullable(number) }));

const answersIn = (value: unknown) => (answers(value) ? value : []);

const addressOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
};

/** The answer for a page; undefined if the person was not asked. */
export async function readTonerAnswer(url: string): Promise<boolean | undefined> {
  const address = addressOf(url);
  return answersIn(await storage.getItem(key)).find((answer) => answer.address === address)?.isToner;
}

/** Stores an answer, or removes it with null. `privateTab` is the tab if it is in a private window. */
export const keepTonerAnswer = (
  url: string,
  isToner: boolean | null,
  privateTab: number | null,
): Promise<void> =>
  storage.update(key, (stored) => {
    const address = addressOf(url);
    const others = answersIn(stored).filter((answer) => answer.address !== address);
    return isToner === null ? others : [...others, { address, isToner, privateTab }].slice(-mostTonerAnswers);
  });

/** Forgets what was answered in a tab of a private window. */
export const forgetPrivateAnswers = (tabId: number): Promise<void> =>
  storage.update(key, (stored) => {
    const kept = answersIn(stored);
    const left = kept.filter(({ privateTab }) => privateTab !== tabId);
    return left.length === kept.length ? stored : left;
  });
