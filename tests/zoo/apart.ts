import type { CDPSession, Page } from 'playwright';

/**
 * Reads a page past whatever the page did to its own built-ins: in its own world by expressions that rest on
 * nothing but what the page kept safe, and everything else in a world apart, which shares the document alone.
 */
export class Apart {
  readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<Apart> {
    return new Apart(await page.context().newCDPSession(page));
  }

  /** The value of an expression in the page's own world; promises are waited for. */
  async inPage(expression: string): Promise<unknown> {
    return (await this.#evaluate(expression)).value;
  }

  /** The value of a function's call in the world apart. The function may name nothing from outside itself. */
  async beside<T>(look: () => T, frameId?: string): Promise<T> {
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameId ?? (await this.frames()).root,
      worldName: 'zoo',
    });
    return (await this.#evaluate(`(${look})()`, executionContextId)).value;
  }

  /** The ids of the page's frame and of all the frames within. */
  async frames(): Promise<{ root: string; all: string[] }> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const all: string[] = [];
    const queue = [frameTree];
    for (let tree = queue.pop(); tree !== undefined; tree = queue.pop()) {
      all.push(tree.frame.id);
      queue.push(...(tree.childFrames ?? []));
    }
    return { root: frameTree.frame.id, all };
  }

  async #evaluate(expression: string, contextId?: number) {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }
}

/** What is painted in the page and in all its frames. */
export async function paintedIn(apart: Apart): Promise<string[]> {
  const { all } = await apart.frames();
  const inFrames = await Promise.all(
    all.map((frameId) =>
      apart.beside(
        () =>
          [...CSS.highlights]
            .filter(([name]) => name.startsWith('pore-truth-'))
            .flatMap(([, highlight]) => [...highlight].map(String)),
        frameId,
      ),
    ),
  );
  return inFrames.flat();
}

/** Lays the pointer on the first words painted in a stance; false where none are in sight. */
export async function pointAtPainted(page: Page, apart: Apart): Promise<boolean> {
  const spot = await apart.beside(async () => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('pore-truth-')) continue;
      for (const range of highlight) {
        if (!(range instanceof Range) || range.getClientRects().length === 0) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // Where the words lie is settled once the scrolled page was drawn.
        await new Promise(requestAnimationFrame);
        const box = range.getClientRects()[0];
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  });
  const at = await spot;
  if (at === null) return false;
  await page.mouse.move(at.x, at.y);
  return true;
}
