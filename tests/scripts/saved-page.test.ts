import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSavedPage } from '../../scripts/browser/saved-page';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pore-truth-saved-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const saved = async (html: string | Buffer, url?: string) => {
  const file = join(folder, 'a page.html');
  await writeFile(file, html);
  const page = await readSavedPage(file, url);
  return { ...page, html: page.html.toString() };
};

it.each([
  '<script>run()</script>',
  '<script src="a.js"></script>',
  '<SCRIPT TYPE="Text/JavaScript">run("</p>")</SCRIPT >',
  "<script type='module'>run()</script>",
  '<script type=importmap>{}</script>',
  '<script data-is="a > b" type="text/javascript; charset=utf-8">run()</script>',
  '<script type="">run()</script>',
])('removes executable scripts: %s', async (script) => {
  expect((await saved(`<p>a</p>${script}<p>b</p>`)).html).toBe('<p>a</p><p>b</p>');
});

it.each([
  '<script type="application/ld+json">{"name": "Toner"}</script>',
  '<script id="__NEXT_DATA__" type="application/json">{}</script>',
])('keeps data scripts: %s', async (script) => {
  expect((await saved(`<p>a</p>${script}`)).html).toBe(`<p>a</p>${script}`);
});

it('is opened at the given address, else the canonical one, else one on shop.example', async () => {
  const html = '<link href="https://www.sephora.com/product/x?a=1&amp;b=2" rel="canonical">';
  expect((await saved(html, 'https://other.example/')).url).toBe('https://other.example/');
  expect((await saved(html)).url).toBe('https://www.sephora.com/product/x?a=1&b=2');
  expect((await saved('<link rel=canonical href=/product/x>')).url).toBe(
    'https://shop.example/a%20page.html',
  );
});

it('declares the encoding only if it is UTF-8', async () => {
  expect((await saved('<p>é</p>')).contentType).toContain('utf-8');
  expect((await saved(Buffer.from('<p>é</p>', 'latin1'))).contentType).toBe('text/html');
});
