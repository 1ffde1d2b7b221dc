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

/** The words of a text with their hashes. See `mayBegin`. */
export class CutWords {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The hash of each word. */
  readonly whole: number[] = [];
  /** False where no character can be of a script without spaces. */
  readonly wide: boolean;
  #beginnings: Beginnings | undefined;

  constructor(private readonly folded: string) {
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

  /** The hashes of how the words begin. Only patterns with prefixes ask for them. */
  get beginnings(): Beginnings {
    this.#beginnings ??= beginningsOf(this.folded, this);
    return this.#beginnings;
  }
}

/** By length: the hashes of the first so many letters of each word; -1 for shorter words. */
interface Beginnings {
  twos: number[];
  threes: number[];
  fours: number[];
}

function beginningsOf(folded: string, { starts, ends }: Pick<CutWords, 'starts' | 'ends'>): Beginnings {
  const found: Beginnings = { twos: [], threes: [], fours: [] };
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const length = (ends[index] ?? 0) - start;
    const two =
      length < 2 ? 0 : hashWith(hashWith(0, folded.charCodeAt(start)), folded.charCodeAt(start + 1));
    const three = length < 3 ? 0 : hashWith(two, folded.charCodeAt(start + 2));
    const four = length < 4 ? 0 : hashWith(three, folded.charCodeAt(start + 3));
    found.twos.push(length < 2 ? -1 : shortHash(two));
    found.threes.push(length < 3 ? -1 : shortHash(three));
    found.fours.push(length < 4 ? -1 : shortHash(four));
  }
  return found;
}

/** From Thai on, without general punctuation and symbols. */
const isWide = (code: number): boolean => code >= 0x0e00 && (code < 0x2000 || code >= 0x2e80);

/** The words of a text, cut at the first question. */
export function cutWords(text: Searchable): CutWords {
  text.cut ??= new CutWords(text.folded);
  return text.cut;
}
