import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { readSavedPage } from '../browser/saved-page';
import { progress } from '../setup/step.mjs';
import { inWords } from './in-words';
import { judgeLabel } from './label';
import type { Options } from './options';
import type { Output } from './output';
import { PageReader } from './page-reader';

type FileOptions = Extract<Options, { mode: 'files' }>;

const isPage = (file: string) => ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());

/** Reports on each file: a text is one printed list, a saved page goes through a browser. */
export async function checkFiles({ files, json, given }: FileOptions, out: Output): Promise<void> {
  const reader = new PageReader();
  try {
    for (const file of files) {
      await out.attempt(file, async () => {
        if (isPage(file)) {
          const { report, listing } = await readPage(reader, file, given.url);
          if (json) out.json(listing ? { ...report, listing } : report);
          else out.text(inWords(report, 'page', listing));
        } else {
          const text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
          const report = judgeLabel(text, given);
          if (json) out.json(report);
          else out.text(inWords(report, 'pasted'));
        }
      });
    }
  } finally {
    await reader.close();
  }
}

async function readPage(reader: PageReader, file: string, url: string) {
  const shown = progress(`Reading ${file}`, { quiet: true });
  try {
    return await reader.read(await readSavedPage(file, url));
  } finally {
    shown.done();
  }
}
