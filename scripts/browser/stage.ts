import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { builtExtension, builtForFirefox } from './build';

const ContentScript = z.looseObject({
  matches: z.array(z.string()),
  exclude_matches: z.optional(z.array(z.string())),
});
const Manifest = z.looseObject({
  content_scripts: z._default(z.array(ContentScript), []),
  host_permissions: z._default(z.array(z.string()), []),
  default_locale: z.string(),
  background: z.optional(z.looseObject({ scripts: z.optional(z.array(z.string())) })),
});

/** The known shop that the copy for Firefox is not allowed to read. */
export const shopWithoutAccess = 'https://www.sephora.com';

/** How a test copy of the built extension differs from the released one. */
export interface Staging {
  /** The folder of another built extension for Chromium, to measure it beside this one. */
  built?: string;
  /** Hosts that count as known shops besides the built-in ones, as match patterns. */
  alsoKnown?: string[];
  /**
   * Access to every host. It replaces a click on the toolbar button, which grants access to one tab and which no
   * program can make.
   */
  everywhere?: boolean;
  /** The only locale in the copy: an extension always uses the browser's language. */
  locale?: string;
  /** Adds `blank.html`, a page with one word: a lower bound for how fast an extension page can be. */
  blank?: boolean;
  /** Makes the content script record its times where the page can read them. A release doesn't. */
  measured?: boolean;
  /** The Firefox build, in which access to the shops must be granted, adapted to start in Chromium. */
  asFirefox?: boolean;
}

/**
 * Copies the built extension to `folder`, changes the copy's manifest and has its content script note how long its steps
 * take; otherwise the code stays as built. Returns the match patterns of the known shops.
 */
export async function stageExtension(
  folder: string,
  {
    built,
    alsoKnown = [],
    everywhere = false,
    locale,
    blank = false,
    measured = true,
    asFirefox = false,
  }: Staging,
) {
  await cp(built ?? (asFirefox ? builtForFirefox : builtExtension), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const script of manifest.content_scripts) script.matches.push(...alsoKnown);
  if (measured) {
    const script = join(folder, 'content-scripts', 'shop.js');
    const note = "globalThis[Symbol.for('pore-truth:measured')]=true;";
    await writeFile(script, note + (await readFile(script, 'utf8')));
  }
  if (everywhere) manifest.host_permissions.push('<all_urls>');
  if (locale !== undefined) {
    manifest.default_locale = locale;
    for (const other of await readdir(join(folder, '_locales'))) {
      if (other !== locale) await rm(join(folder, '_locales', other), { recursive: true });
    }
  }
  if (blank) await writeFile(join(folder, 'blank.html'), '<!doctype html><h1>Blank</h1>');
  if (asFirefox) {
    const [script] = manifest.background?.scripts ?? [];
    manifest.background = { service_worker: script };
    // As in a new Firefox, no script runs on this shop; the host permission only lets the popup see its address.
    for (const content of manifest.content_scripts) content.exclude_matches = [`${shopWithoutAccess}/*`];
    manifest.host_permissions.push(`${shopWithoutAccess}/*`);
  }
  await writeFile(file, JSON.stringify(manifest));
  return manifest.content_scripts.flatMap((script) => script.matches);
}
