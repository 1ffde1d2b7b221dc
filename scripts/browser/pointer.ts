import type { Page } from 'playwright';

/** Scrolls to painted words and lays the pointer on them. Throws where no such words are painted in sight. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const spot = await page.evaluate((text) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('pore-truth-')) continue;
      for (const range of highlight) {
        if (!(range instanceof Range) || String(range) !== text || range.getClientRects().length === 0)
          continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, words);
  if (!spot) throw new Error(`"${words}" is not painted in sight`);
  await page.mouse.move(spot.x, spot.y);
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
