import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../../scripts/browser/launch';
import { tooltipWords } from '../../scripts/browser/pointer';
import { reportIn } from '../e2e/on-page';
import { paintedIn, pointAtPainted } from './apart';
import { dangers } from './dangers';
import { elsewhere, pathOf, serveZoo, shop } from './serve';
import { enter } from './visit';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await serveZoo(browser.context);
});
afterAll(() => browser?.close());

/** The largest pages load slowly, with or without the extension. */
const patience = { timeout: 60_000 };

const nothingRead = { verdict: 'unread', marks: [], names: undefined } as const;

describe('a page that …', () => {
  it.each(dangers)(
    '$what',
    async ({ file, tooltip, looks, mayBeCut, ownErrors = [], ...whole }) => {
      const path = `${pathOf(file)}?id=${new URL(browser.origin).host}`;
      const without = await enter(browser, `${elsewhere}${path}`);
      const calm = await without.selfCheck();
      expect(await paintedIn(without.apart)).toEqual([]);
      await without.close();

      const { tab, apart, selfCheck, looks: readings, close } = await enter(browser, `${shop}${path}`);
      const verdicts = mayBeCut ? [whole.verdict, 'unread'] : [whole.verdict];
      await expect.poll(async () => (await reportIn(browser, tab))?.verdict, patience).toBeOneOf(verdicts);
      const isCut = mayBeCut === true && (await reportIn(browser, tab))?.cut === true;
      const { verdict, marks, names } = isCut ? nothingRead : whole;
      const check = await selfCheck();
      // The first input: some pages restore what they removed only then.
      await tab.page.mouse.move(2, 2);
      await tab.page.mouse.move(3, 3);
      await expect.poll(() => paintedIn(apart), patience).toEqual(marks);
      const report = await reportIn(browser, tab);
      expect(report).toMatchObject({ verdict, lists: names === undefined ? [] : [{ unclear: [] }] });
      expect(report?.lists.map((list) => list.names.length)).toEqual(names === undefined ? [] : [names]);
      if (tooltip) {
        expect(await pointAtPainted(tab.page, apart)).toBe(true);
        await expect
          .poll(() => tooltipWords(tab.page), patience)
          .toContain(`Alcohol Denat is 2nd of ${names}`);
      }

      // The page is the same as without the extension, and nothing was logged.
      expect(check).toEqual(calm);
      expect(await selfCheck()).toEqual(calm);
      expect(calm.errors).toEqual(ownErrors);
      expect(calm.console).toHaveLength(ownErrors.length);
      if (looks !== undefined) expect(await readings()).toBeLessThanOrEqual(looks);
      await close();
    },
    120_000,
  );
});
