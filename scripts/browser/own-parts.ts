import type { CDPSession, Page } from 'playwright';
import * as z from 'zod/mini';

/**
 * The extension's own elements on a page, seen by the debugger: their shadow trees are closed to scripts, and their
 * hosts are plain elements without a name.
 */

/** The seal, its name, its panel with the button that leads to the shelf, and the tooltip, as selectors in their shadow trees. */
export const part = {
  seal: '.seal',
  name: '.name',
  panel: '.panel',
  add: '.panel .add',
  tip: '.tip',
} as const;

/** Where an element is drawn, in CSS pixels of the viewport, and what it says. */
const Seen = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  text: z.string(),
  visible: z.boolean(),
});
export type Seen = z.infer<typeof Seen>;

/** Runs in the page, on the element. */
function seen(this: Element): Seen {
  const { x, y, width, height } = this.getBoundingClientRect();
  const visible = this.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return { x, y, width, height, text: this.textContent ?? '', visible };
}

/** Looks for elements of ours from an isolated world, because a page may have broken its own. */
interface Look {
  /** Calls a self-contained function on the first element that matches; null if there is none. */
  ask(selector: string, question: (this: Element) => unknown): Promise<unknown>;
  /** Resolves with the next frame that the page draws. */
  frame(): Promise<void>;
}

async function looking<T>(page: Page, look: (look: Look) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'own-parts',
    });
    return await look({
      async ask(selector, question) {
        const nodeId = await ownNode(session, selector);
        if (nodeId === null) return null;
        const objectId = await objectOf(session, { nodeId, executionContextId });
        if (objectId === null) return null;
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function () { return (${question}).call(this); }`,
          returnByValue: true,
        });
        return result.value ?? null;
      },
      async frame() {
        const expression = 'new Promise((resolve) => requestAnimationFrame(() => resolve()))';
        await session.send('Runtime.evaluate', {
          expression,
          contextId: executionContextId,
          awaitPromise: true,
        });
      },
    });
  } finally {
    await session.detach();
  }
}

const seenBy = async ({ ask }: Look, selector: string): Promise<Seen | null> => {
  const answer = await ask(selector, seen);
  return answer === null ? null : Seen.parse(answer);
};

/** The first element of ours that matches a selector; null if there is none. */
export const ownPart = (page: Page, selector: string): Promise<Seen | null> =>
  looking(page, (look) => seenBy(look, selector));

/** Waits until an element of ours is drawn and returns its final position: it is positioned after it is added. */
export const shownPart = (page: Page, selector: string): Promise<Seen> =>
  looking(page, async (look) => {
    let before = '';
    for (;;) {
      const now = await seenBy(look, selector);
      const place = JSON.stringify(now);
      if (now?.visible && now.width > 0 && place === before) return now;
      before = place;
      await look.frame();
    }
  });

/** Waits until no element of ours matches. */
export const partGone = (page: Page, selector: string): Promise<void> =>
  looking(page, async (look) => {
    while ((await seenBy(look, selector)) !== null) await look.frame();
  });

/** Clicks the middle of an element of ours. */
export async function pressPart(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await shownPart(page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The handle of a node; null if it was removed meanwhile. */
async function objectOf(
  session: CDPSession,
  node: { nodeId: number; executionContextId: number },
): Promise<string | null> {
  try {
    return (await session.send('DOM.resolveNode', node)).object.objectId ?? null;
  } catch {
    // A waiting caller searches again.
    return null;
  }
}

async function ownNode(session: CDPSession, selector: string): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const queue = [root];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    queue.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    for (const tree of node.shadowRoots ?? []) {
      if (tree.shadowRootType !== 'closed') continue;
      const found = await firstIn(session, tree.nodeId, selector);
      if (found !== 0) return found;
    }
  }
  return null;
}

/** The first match in a tree; 0 if there is none, or if the tree was moved or removed meanwhile. */
async function firstIn(session: CDPSession, nodeId: number, selector: string): Promise<number> {
  try {
    return (await session.send('DOM.querySelector', { nodeId, selector })).nodeId;
  } catch {
    // The tree was removed during the search; a waiting caller searches again.
    return 0;
  }
}
