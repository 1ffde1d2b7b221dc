import type { Page } from 'playwright';
import { type Drawing, drawn } from '../../tests/e2e/drawings';
import { demoAnswer, demoShop } from '../browser/demo';
import type { Browser } from '../browser/launch';
import type { Album } from './album';

/** Pictures of the page that reads a label in a picture, in all its states. */
export async function takeLabelPictures(browser: Browser, album: Album): Promise<void> {
  const easel = await browser.context.newPage();
  await easel.goto(`${demoShop}/index.html`);
  const { body } = await demoAnswer(`${demoShop}/quiet-harbour-label.png`);
  const label: Drawing = { name: 'label.png', mimeType: 'image/png', buffer: Buffer.from(body) };

  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1_040, height: 800 });
  await page.goto(`${browser.origin}/picture.html`);
  const chosen = page.locator('input[type=file]');
  await chosen.waitFor({ state: 'attached' });
  const take = (name: string) => album.page(page, `picture-${name}`, { fullPage: true });
  const again = () => page.locator('button', { hasText: /^Another picture$/ }).click();
  await take('start');
  await chosen.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Aqua') });
  await page.locator('.picture-problem').waitFor();
  await take('refused');

  await chosen.setInputFiles(label);
  await page.locator('.read-picture').waitFor({ timeout: 60_000 });
  await page.locator('input[type=text]').fill('Quiet Harbour Toner');
  await page.locator('.headline.tint-skip').waitFor();
  await take('skip');
  await page.setViewportSize({ width: 360, height: 800 });
  await take('skip-narrow');
  await page.setViewportSize({ width: 1_040, height: 800 });
  const text = page.locator('.read-text');
  await text.fill((await text.inputValue()).replace('Alcohol Denat.', 'Aloe').replace('Betaine', 'Retinol'));
  await page.locator('.headline.tint-works').waitFor();
  await take('corrected');

  await page.locator('button', { hasText: /^Another part$/ }).click();
  await drawFrame(page, { x: 0.03, y: 0.2, width: 0.94, height: 0.5 });
  await take('framing');
  await again();

  for (const [name, sheet, tint] of sheets) {
    await chosen.setInputFiles(await drawn(easel, sheet));
    await page.locator(`.headline.tint-${tint}`).waitFor({ timeout: 60_000 });
    await take(name);
    await again();
  }
  await chosen.setInputFiles(
    await drawn(easel, { ...large, lines: plain.concat(plain, plain, plain, plain) }),
  );
  await page.locator('progress[value]').waitFor({ timeout: 60_000 });
  await take('reading');
  await page.close();
  await easel.close();
}

const plain = [
  'Ingredients: Aqua, Glycerin, Squalane, Panthenol,',
  'Cetearyl Alcohol, Allantoin, Betaine, Carbomer,',
  'Xanthan Gum, Sodium Hydroxide, Phenoxyethanol',
];
const large = { width: 2_400, height: 3_000, size: 34 };

const sheets = [
  ['clear', { width: 760, height: 160, lines: plain }, 'clear'],
  ['unread', { width: 900, height: 700, cat: true }, 'unread'],
  [
    'unsure',
    {
      width: 760,
      height: 160,
      lines: [
        'Ingredients: Aqua, Glycerin, Squalane, Retinel,',
        'Cetearyl Alcohol, Allantoin, Betaine, Carbomer,',
        'Xanthan Gum, Sodium Hydroxide, Phenoxyethanol',
      ],
    },
    'unread',
  ],
  [
    'doubts',
    {
      width: 760,
      height: 160,
      lines: [
        'Ingredients: Aqua, Glycerin, Sallcyllc Acld,',
        'Cetearyl Alcohol, Retinel, Betaine, Carbomer,',
        'Xanthan Gum, Sodium Hydroxide, Phenoxyethanol',
      ],
    },
    'works',
  ],
] as const;

async function drawFrame(page: Page, part: { x: number; y: number; width: number; height: number }) {
  const box = await page.locator('.drawing').boundingBox();
  if (box === null) throw new Error('nothing to draw in');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(part.x, part.y));
  await page.mouse.down();
  await page.mouse.move(...at(part.x + part.width, part.y + part.height));
  await page.mouse.up();
}
