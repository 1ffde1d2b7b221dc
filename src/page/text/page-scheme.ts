import { parentOf } from './inner-roots';

/** Whether an element is on a dark background: the page's, whatever the system prefers. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { light, alpha } = lightness(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return light < 0.5;
  }
  return isCanvasDark(element.ownerDocument);
}

/** Notations whose first number is the lightness, and its value for white. */
const white = new Map([
  ['oklab', 1],
  ['oklch', 1],
  ['lab', 100],
  ['lch', 100],
]);

/** How light a computed colour is, from 0 to 1, and how opaque. */
function lightness(colour: string): { light: number; alpha: number } {
  const [notation = '', inside = ''] = colour.split('(');
  // The name of a colour space is not a number.
  const figures = inside.split(/[\s,/)]+/).filter((each) => each !== '');
  const [red = 0, green = 0, blue = 0, alpha = 1] = figures.map(Number).filter((each) => !Number.isNaN(each));
  const whitest = white.get(notation);
  if (whitest !== undefined) return { light: red / whitest, alpha };
  const most = notation === 'color' ? 1 : 255;
  return { light: (0.299 * red + 0.587 * green + 0.114 * blue) / most, alpha };
}

/** A page that paints no ground has the browser's, which is dark only where the page allows that. */
function isCanvasDark({ documentElement, defaultView }: Document): boolean {
  const allowed = getComputedStyle(documentElement).colorScheme;
  if (!allowed.includes('dark')) return false;
  return (
    !allowed.includes('light') || defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true
  );
}
