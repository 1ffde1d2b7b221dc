import { parentOf } from './inner-roots';

/** Whether an element stands on dark ground: that of the page, whatever the system prefers. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const [red, green, blue, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5) {
      return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
    }
  }
  return isCanvasDark(element.ownerDocument);
}

/** The figures of "rgb(1 2 3 / 0.5)" and its like; none of a colour in another notation. */
const channels = (colour: string): number[] =>
  colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];

/** A page that paints no ground has the browser's, which is dark only where the page allows that. */
function isCanvasDark({ documentElement, defaultView }: Document): boolean {
  const allowed = getComputedStyle(documentElement).colorScheme;
  if (!allowed.includes('dark')) return false;
  return (
    !allowed.includes('light') || defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true
  );
}
