import type { JSHandle, Page } from 'playwright';

/** Scrolls to painted words and lays the pointer on them. Throws where no such words are painted in sight. */
export async function pointAt(page: Page, words: string): Promise<void> {
  // An open tooltip may lie over the words; it closes once the pointer is elsewhere.
  await page.mouse.move(0, 0);
  await page.locator('pore-truth').waitFor({ state: 'detached' });

  const range = await paintedRange(page, words);
  await range.evaluate((found) => {
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Where the words lie is settled once the scrolled page was drawn.
    return new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const { x, y } = await range.evaluate((found) => {
    const [line] = found.getClientRects();
    return { x: (line?.x ?? 0) + (line?.width ?? 0) / 2, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
  });
  await page.mouse.move(x, y);
}

async function paintedRange(page: Page, words: string): Promise<JSHandle<Range>> {
  return page.evaluateHandle((text) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('pore-truth-')) continue;
      for (const range of highlight) {
        const inSight = range instanceof Range && range.getClientRects().length > 0;
        if (inSight && String(range) === text) return range;
      }
    }
    throw new Error(`"${text}" is not painted in sight`);
  }, words);
}

/** Waits until a tooltip is open and gives its words, as assistive technology reads them. */
export async function tooltipWords(page: Page): Promise<string> {
  await page.locator('pore-truth').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const words = (id: string): string => {
      const node = byId.get(id);
      if (!node) return '';
      if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
      return (node.childIds ?? []).map(words).join(' ');
    };
    const tip = nodes.find((node) => node.role?.value === 'tooltip');
    return tip ? words(tip.nodeId).replace(/\s+/g, ' ').trim() : '';
  } finally {
    await session.detach();
  }
}
