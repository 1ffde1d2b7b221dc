import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Part } from './parts';

/** One file of a built extension, by its path within it. */
export interface Weighed {
  file: string;
  raw: number;
  gzip: number;
}

export interface Weights {
  /** The files that each part loads before anybody has done anything with it. */
  parts: Record<Part, Weighed[]>;
  /** What the popup may load later on. */
  later: Weighed[];
}

const Manifest = z.object({
  background: z.union([
    z.object({ service_worker: z.string() }),
    z.object({ scripts: z.array(z.string()).check(z.minLength(1)) }),
  ]),
  content_scripts: z
    .array(z.object({ js: z.array(z.string()), css: z.optional(z.array(z.string())) }))
    .check(z.minLength(1)),
  action: z.object({ default_popup: z.string() }),
});

/** The page that reads pictures; what its worker loads for every picture, and the background for the first. */
const picturePage = 'picture.html';
const readerFiles = ['picture-reader.js', 'ocr/tesseract.wasm', 'ocr/eng.traineddata.gz', 'name-words.json'];

/** Weighs a built extension. Throws where the manifest or a page names a file that is not there. */
export function weigh(extension: string): Weights {
  const text = (file: string) => readFileSync(join(extension, file), 'utf8');
  const weighed = (files: Iterable<string>): Weighed[] =>
    [...new Set(files)].map((file) => {
      const bytes = readFileSync(join(extension, file));
      return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
  const manifest = Manifest.parse(JSON.parse(text('manifest.json')));
  const { background, action } = manifest;
  const page = action.default_popup;
  const atOnce = reached(text, filesOf(text(page)), staticImports);
  const pictures = reached(text, filesOf(text(picturePage)), staticImports);
  const later = reached(text, [...atOnce], allImports).difference(atOnce);
  return {
    parts: {
      content: weighed(manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css])),
      popup: weighed([page, ...atOnce]),
      background: weighed('scripts' in background ? background.scripts : [background.service_worker]),
      picture: weighed([picturePage, ...pictures]),
      reader: weighed(readerFiles),
    },
    later: weighed(later),
  };
}

export const gzipKb = (files: readonly Weighed[]): number =>
  files.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
export const rawKb = (files: readonly Weighed[]): number =>
  files.reduce((sum, { raw }) => sum + raw, 0) / 1000;

/** The scripts and sheets that a page names. */
const filesOf = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);

/** `import … from "./x.js"`, `import "./x.js"`, `export … from "./x.js"`. */
const staticImports = /\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
/** Those, and `import("./x.js")`. */
const allImports = /\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

function reached(text: (file: string) => string, from: readonly string[], imports: RegExp): Set<string> {
  const found = new Set(from);
  // A set that grows while it is walked: what is found is looked into in turn.
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    for (const [, other = ''] of text(file).matchAll(imports)) found.add(posix.join(dirname(file), other));
  }
  return found;
}
