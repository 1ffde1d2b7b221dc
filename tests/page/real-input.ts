import { cdp, userEvent } from 'vitest/browser';

/** Real input of the browser: events that a script dispatches are not trusted, and so ignored. */

/** The debugger measures from the window, where the tests run in a frame that may be scaled. */
function inWindow(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const scale = frame.width / innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

type Kind = 'mouseMoved' | 'mousePressed' | 'mouseReleased';

const send = (type: Kind, x: number, y: number, more: object = {}): Promise<unknown> =>
  cdp().send('Input.dispatchMouseEvent', { type, ...inWindow(x, y), ...more });

/** Moves the mouse, with no button pressed. */
export const moveTo = (x: number, y: number): Promise<unknown> => send('mouseMoved', x, y);

/** Clicks at a point. */
export async function clickAt(x: number, y: number): Promise<void> {
  await moveTo(x, y);
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await send(type, x, y, { button: 'left', buttons: 1, clickCount: 1 });
}

/** Clicks the middle of an element. */
export async function press(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('there is nothing to press');
  const { left, top, width, height } = element.getBoundingClientRect();
  await clickAt(left + width / 2, top + height / 2);
}

/** Presses a key, by its name. */
export const pressKey = (name: string): Promise<void> => userEvent.keyboard(`{${name}}`);
