/** `npm run licences`: writes THIRD_PARTY.md, the list of the packages and data in the built extension. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import * as z from 'zod/mini';
import { root } from './setup/root.mjs';

const Author = z.union([
  z.string(),
  z.pipe(
    z.object({ name: z.string() }),
    z.transform(({ name }) => name),
  ),
]);
const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z._default(Author, ''),
});

const mit = readFileSync(join(root, 'scripts', 'licences', 'mit.txt'), 'utf8').trim();

/** Makes a separate build for a browser and gives the folders of the packages in it. */
async function packagesIn(browser: string): Promise<Set<string>> {
  const folders = new Set<string>();
  const outDir = await mkdtemp(join(tmpdir(), 'pore-truth-licences-'));
  const collect = {
    name: 'licences',
    generateBundle(_: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.moduleIds ?? []) {
          const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
  await build({ root, browser, outDir, logger: silent, vite: () => ({ plugins: [collect] }) });
  await rm(outDir, { recursive: true, force: true });
  return folders;
}

const quiet = () => {};
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};

/**
 * The text of a package's licence. Of one that contains none, it is the text of the licence that it names, with its
 * author. Throws if that is not MIT.
 */
function textIn(folder: string, { name: named, license, author }: z.infer<typeof Package>): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  if (license !== 'MIT' || author === '') throw new Error(`${named} holds no text of its licence`);
  const holder = author.replace(/\s*<.*$/, '');
  return `MIT License\n\nCopyright (c) ${holder}\n\n${mit}`;
}

/** Packages whose files are copied into the extension unchanged: no bundle lists them. */
const carried = ['tesseract.js-core', '@tesseract.js-data/eng'];

const folders = new Set([
  ...(await packagesIn('chrome')),
  ...(await packagesIn('firefox')),
  ...carried.map((name) => join(root, 'node_modules', ...name.split('/'))),
]);
const packages = [...folders]
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => {
    const found = Package.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { ...found, text: textIn(folder, found) };
  })
  .toSorted((a, b) => a.name.localeCompare(b.name));

const lines = [
  '# What others made',
  '',
  'Code and data of these packages are in the built extension. The list is made by `npm run licences`.',
  '',
  '| package | version | licence |',
  '| --- | --- | --- |',
  ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
  '',
  '## Data',
  '',
  'Names of cosmetic ingredients and their functions (`src/lexicon/cosing/names.tsv`): CosIng, the European',
  "Commission's database of cosmetic substances and ingredients, © European Union. Reuse is authorised with",
  'attribution by Commission Decision 2011/833/EU. Changed: names that differ in spelling only are one name. The',
  'European Commission neither endorses this extension nor answers for what it says.',
  ...packages.flatMap(({ name, text }) => ['', `## ${name}`, '', '```text', text, '```']),
];
writeFileSync(join(root, 'THIRD_PARTY.md'), `${lines.join('\n')}\n`);
console.log(`${packages.length} packages: ${packages.map(({ name }) => name).join(', ')}`);
