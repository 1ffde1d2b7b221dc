import type { Page } from 'playwright';
import { part, shownPart } from './own-parts';

/** A page with a mouse, in any of the browsers. */
interface Pointed {
  mouse: { move(x: number, y: number): Promise<void> };
  evaluate<R>(ask: (text: string) => Promise<R>, text: string): Promise<R>;
}

/** Scrolls to painted words and moves the pointer over them. Throws if no such words are painted. */
export async function pointAt(page: Pointed, words: string): Promise<void> {
  // An open tooltip may cover the words; it closes once the pointer is elsewhere.
  await page.mouse.move(0, 0);
  const { x, y } = await page.evaluate(middleOf, words);
  await page.mouse.move(x, y);
}

/** Runs in the page: scrolls the painted words into the middle and returns a point on them that we don't cover. */
async function middleOf(words: string): Promise<{ x: number; y: number }> {
  const painted = [...CSS.highlights]
    .filter(([name]) => name.startsWith('pore-truth-'))
    .flatMap(([, highlight]) => [...highlight]);
  const range = painted.find(
    (each) => each instanceof Range && each.getClientRects().length > 0 && String(each) === words,
  );
  if (!(range instanceof Range)) throw new Error(`"${words}" is not painted in sight`);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Positions are final once the scrolled page was drawn.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (;;) {
    const [line] = range.getClientRects();
    const at = { x: (line?.x ?? 0) + (line?.width ?? 0) / 2, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
    const top = document.elementFromPoint(at.x, at.y);
    const isOurs = top?.localName === 'div' && top.parentElement === document.body && !top.hasChildNodes();
    if (!isOurs) return at;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits for a tooltip and gives its text as assistive technology reads it. */
export async function tooltipWords(page: Page): Promise<string> {
  await shownPart(page, part.tip);
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
