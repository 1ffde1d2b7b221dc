import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { run } from '../setup/step.mjs';
import type { Draft } from './draft';
import { NoPage } from './reading-room';

/** Reads a saved page in any encoding. Throws `NoPage` if it cannot be read or is not a page. */
export async function readPageFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new NoPage(
      error.code === 'ENOENT'
        ? `There is no file ${file}. Give the path of a page that you saved with your browser (Ctrl+S, "HTML only").`
        : `${file} cannot be read (${error.code ?? error.message}).`,
    );
  });
  const html = decoded(bytes);
  if (!/<(?:html|body|head|!doctype|div)\b/i.test(html))
    throw new NoPage(`${file} is no saved page: there is no HTML in it. Save the page as "HTML only".`);
  return html;
}

function decoded(bytes: Buffer): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
  for (const encoding of ['utf-8', named ?? 'windows-1252', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // The page is not in this encoding, or the encoding is unknown: try the next.
    }
  }
  return bytes.toString('latin1');
}

/** Where a shop's file and test pages go, relative to the checkout. */
export const placesOf = (name: string) => ({
  file: join('src', 'shops', `${name}.json`),
  pages: join('tests', 'pages', name),
});

/** True if there is a shop of this name. */
export const exists = (name: string): boolean => {
  const { file, pages } = placesOf(name);
  return existsSync(join(root, file)) || existsSync(join(root, pages));
};

/** Writes and formats a draft; gives the files written. */
export async function write({ shop, pages, answers }: Draft): Promise<string[]> {
  const places = placesOf(shop.name);
  await mkdir(join(root, places.pages), { recursive: true });
  const files: [string, string][] = [
    [places.file, json(shop)],
    ...Object.entries(pages).map(([name, html]): [string, string] => [join(places.pages, name), html]),
    ...Object.entries(answers).map(([name, it]): [string, string] => [join(places.pages, name), json(it)]),
  ];
  for (const [path, text] of files) await writeFile(join(root, path), text, { flag: 'wx' });
  const paths = files.map(([path]) => path);
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const toFormat = paths.filter((path) => path.endsWith('.json'));
  await run('Formatting', process.execPath, [biome, 'format', '--write', ...toFormat], { quiet: true });
  return paths;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
