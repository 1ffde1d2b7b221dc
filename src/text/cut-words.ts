import { hashWith, shortHash } from './prefilter';
import { isLetterAt } from './words';

/**
 * A folded text that finders search. A title or a blurb is searched by a dozen of them: it is cut into words once, and
 * each finder rules out the words that it doesn't know by their hashes.
 */
export interface Searchable {
  readonly folded: string;
  /** Its words, once a finder has asked for them. */
  cut?: CutWords | undefined;
}

/** By length: the hashes of the first so many letters of each word; -1 for shorter words. */
export interface Beginnings {
  twos: number[];
  threes: number[];
  fours: number[];
}

/** The words of a text with their hashes. See `mayBegin`. */
export class CutWords {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The hash of each word. */
  readonly whole: number[] = [];
  /** False where no character can be of a script without spaces. */
  readonly wide: boolean;
  /** How the words begin, once `word-beginnings.ts` was asked. */
  beginnings: Beginnings | undefined;

  constructor(folded: string) {
    let wide = false;
    let hash = 0;
    let start = -1;
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      wide ||= isWide(code);
      if (isLetterAt(folded, at)) {
        if (start < 0) start = at;
        hash = hashWith(hash, code);
      } else if (start >= 0) {
        this.#add(start, at, hash);
        start = -1;
        hash = 0;
      }
    }
    if (start >= 0) this.#add(start, folded.length, hash);
    this.wide = wide;
  }

  #add(start: number, end: number, hash: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.whole.push(shortHash(hash));
  }
}

/** From Thai on, without general punctuation and symbols. */
const isWide = (code: number): boolean => code >= 0x0e00 && (code < 0x2000 || code >= 0x2e80);

/** The words of a text, cut at the first question. */
export function cutWords(text: Searchable): CutWords {
  text.cut ??= new CutWords(text.folded);
  return text.cut;
}
