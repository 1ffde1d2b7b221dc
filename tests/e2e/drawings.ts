import type { Page } from 'playwright';

/** Pictures that the tests draw themselves. */

/** A picture as a file. */
export interface Drawing {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const tonerList = [
  'Ingredients: Water, Alcohol Denat., Glycerin,',
  'Niacinamide, Panthenol, Betaine, Allantoin,',
  'Sodium PCA, Citric Acid, Phenoxyethanol',
];

export const plainList = [
  'Ingredients: Aqua, Glycerin, Squalane, Panthenol,',
  'Cetearyl Alcohol, Allantoin, Betaine, Carbomer,',
  'Xanthan Gum, Sodium Hydroxide, Phenoxyethanol',
];

interface Sheet {
  width: number;
  height: number;
  lines?: readonly string[];
  /** Where the first line stands, in pixels, and how large its letters are. */
  at?: { x: number; y: number };
  size?: number;
  cat?: boolean;
}

/** Draws in a browser, which has fonts. */
export async function drawn(page: Page, sheet: Sheet): Promise<Drawing> {
  const base64 = await page.evaluate(draw, sheet);
  return { name: 'label.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

/** Draws a sheet and gives it as base64. Runs in the page, and must not use anything outside itself. */
export async function draw({
  width,
  height,
  lines = [],
  at = { x: 24, y: 48 },
  size = 22,
  cat = false,
}: Sheet) {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = '#f6f4ee';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#22282c';
  pen.font = `${size}px sans-serif`;
  for (const [index, line] of lines.entries()) pen.fillText(line, at.x, at.y + index * size * 1.5);
  if (cat) {
    // Written out, because a function with a name is not sent into the page by every runner.
    const [x, y, r] = [width / 2, height / 2, Math.min(width, height) / 4];
    const [fur, face, eyes] = [new Path2D(), new Path2D(), new Path2D()];
    for (const side of [-1, 1]) {
      fur.moveTo(x + side * r, y - r * 0.2);
      fur.lineTo(x + side * r * 0.9, y - r * 1.5);
      fur.lineTo(x + side * r * 0.2, y - r * 0.8);
      eyes.ellipse(x + side * r * 0.4, y - r * 0.2, 12, 20, 0, 0, 7);
      for (const turn of [-0.2, 0, 0.2]) {
        pen.moveTo(x + side * 20, y + r * 0.25);
        pen.lineTo(x + side * r * 1.4, y + r * (0.25 + turn));
      }
    }
    face.arc(x, y, r, 0, 7);
    pen.fillStyle = '#b5763c';
    pen.fill(fur);
    pen.fillStyle = '#c98a4b';
    pen.fill(face);
    pen.fillStyle = '#2d3b1f';
    pen.fill(eyes);
    pen.lineWidth = 2;
    pen.stroke();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += 32_768)
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  return btoa(text);
}
