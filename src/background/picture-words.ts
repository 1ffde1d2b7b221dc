import { logError } from '@/browser/log';
import { ownFile } from '@/browser/own-file';
import { PackedNameWords, unpackNameWords } from '@/lexicon/name-words';
import { candidateFinder, type WordsFor } from '@/picture/word-candidates';

let words: Promise<WordsFor> | undefined;

/** Candidates for a misread word of a picture. Loaded from the extension's own file with the first picture. */
export function pictureWords(): Promise<WordsFor> {
  if (words === undefined) {
    words = readWords();
    // The next picture tries again. The caller gets this error too.
    words.catch((error: unknown) => {
      words = undefined;
      logError(error);
    });
  }
  return words;
}

async function readWords(): Promise<WordsFor> {
  const packed: unknown = await (await ownFile('/name-words.json')).json();
  if (!PackedNameWords(packed)) throw new Error('name-words.json has the wrong shape.');
  return candidateFinder(unpackNameWords(packed));
}
