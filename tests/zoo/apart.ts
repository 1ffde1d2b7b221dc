import type { CDPSession, Page } from 'playwright';

/**
 * Reads a page that may have tampered with its built-ins: in the page's world by expressions that use only what the
 * page saved first, and otherwise in an isolated world, which shares only the document.
 */
export class Apart {
  readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<Apart> {
    return new Apart(await page.context().newCDPSession(page));
  }

  /** Evaluates an expression in the page's world and awaits its value. */
  async inPage(expression: string): Promise<unknown> {
    return (await this.#evaluate(expression)).value;
  }

  /** Calls a function in the isolated world. It must be self-contained. */
  async beside<T>(look: () => T, frameId?: string): Promise<T> {
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameId ?? (await this.frames()).root,
      worldName: 'zoo',
    });
    return (await this.#evaluate(`(${look})()`, executionContextId)).value;
  }

  /** The ids of the page's frame and all frames inside it. */
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

/** The painted words of the page and all its frames. */
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

/** Moves the pointer over the first words painted in a stance; false if none are in the viewport. */
export async function pointAtPainted(page: Page, apart: Apart): Promise<boolean> {
  const spot = await apart.beside(async () => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('pore-truth-')) continue;
      for (const range of highlight) {
        if (!(range instanceof Range) || range.getClientRects().length === 0) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // Positions are final once the scrolled page was drawn.
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
