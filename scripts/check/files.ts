import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readSavedPage } from '../browser/saved-page';
import { isWebAddress } from '../browser/web-address';
import { progress } from '../setup/step.mjs';
import { inWords } from './in-words';
import { judgeLabel } from './label';
import type { Options } from './options';
import type { Output } from './output';
import { PageReader } from './page-reader';
import { isPicture, PictureReader } from './picture';

type FileOptions = Extract<Options, { mode: 'files' }>;

const isPage = (file: string) => ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());

/** Reports on each file: a text is one printed list, a picture is read, a saved page goes through a browser. */
export async function checkFiles({ files, json, given }: FileOptions, out: Output): Promise<void> {
  const reader = new PageReader();
  const pictures = new PictureReader();
  try {
    for (const file of files) {
      await out.attempt(file, async () => {
        if (isWebAddress(file)) throw new Error('is an address; save the page and give the file');
        if (isPage(file)) {
          checkBytes(await readFile(file));
          const { report, listing } = await readPage(reader, file, given.url);
          if (json) out.json(listing ? { ...report, listing } : report);
          else out.text(inWords(report, 'page', { listing }));
        } else {
          const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
          const report = isPicture(bytes)
            ? await pictures.report(bytes, given)
            : judgeLabel(textIn(bytes), given);
          if (json) out.json(report);
          else
            out.text(
              inWords(report, isPicture(bytes) ? 'picture' : 'pasted', {
                file: file === '-' ? null : basename(file),
              }),
            );
        }
      });
    }
  } finally {
    await reader.close();
    await pictures.close();
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

/** Throws if a file is empty, or is not text. */
function checkBytes(bytes: Buffer): void {
  if (bytes.length === 0) throw new Error('is empty');
  if (bytes.includes(0))
    throw new Error('is not a text; give a text file, a picture (PNG or JPEG) or a saved page (.html)');
}

/** The text of a file, in UTF-8, or in UTF-16 where it begins with that encoding's mark. Throws as `checkBytes`. */
function textIn(bytes: Buffer): string {
  const isUtf16 = bytes.length > 1 && bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isUtf16) checkBytes(bytes);
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  if (text.trim() === '') throw new Error('is empty');
  return text;
}
