/** Contrast as WCAG 2.2 defines it. */

export type Colour = readonly [red: number, green: number, blue: number];

/** Relative luminance, as WCAG defines it. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
const part = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
export const hex = (text: string): Colour => [part(text, 1), part(text, 3), part(text, 5)];
