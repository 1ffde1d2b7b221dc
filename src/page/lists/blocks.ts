import { withoutSigns } from '@/text/letters';
import type { Span } from '@/text/span';
import { longestBlock } from '../text/caps';
import type { Line } from '../text/page-text';
import type { Likeness, LikenessOf } from './list-likeness';

/** A stretch of lines that looks like a list: names parted by commas, or one name a line. */
export interface ListBlock extends Span, Likeness {
  /** One name a line: lists are printed so, and so are menus, filters and glossaries. */
  perLine: boolean;
  /** Names what the blocks before it named: a glossary of the list, or the list once more. */
  repeats: boolean;
  /** Characters between its names: what a glossary says about each. */
  said: number;
  /** Its lines are names with a sentence about each: lists are printed so, and so are teasers. */
  explained: boolean;
}

/**
 * This many other lines may come between two names (a column of functions, with a name that doesn't look like one); more
 * where more came between the names before.
 */
const gap = 3;
const gapAround = (usual: number): number => Math.max(gap, 2 * usual + 1);
const fewestPerLine = 4;
/** "Water: draws moisture to the skin.", "Glycerin – keeps it there" */
const explained = /^([^:：]{1,90}?)(?:\s?[:：]\s|：|\s[-–—]\s)(?=\S)/u;

/** The name that opens a line, if something is said about it there. */
export const explainedName = (line: string): string | null => explained.exec(line)?.[1] ?? null;

/** Puts lines together to blocks. */
export class Blocks {
  readonly found: ListBlock[] = [];
  readonly #likeness: LikenessOf;
  /** What the blocks so far named. */
  readonly #known = new Set<string>();
  /** The names one a line that are being collected, and what is between them. */
  #names: Line[] = [];
  #heads = new Set<string>();
  #others = 0;
  #mostOthers = 0;
  #between = 0;
  #said = 0;
  /** How many of the names are explained on their line. */
  #explained = 0;

  constructor(likeness: LikenessOf) {
    this.#likeness = likeness;
  }

  /** Names parted by commas, over one or several lines; `like` is that of the first. */
  addPrinted(lines: readonly Line[], like: Likeness): void {
    this.close();
    const heads = new Set(lines.flatMap(({ text }) => headsIn(text)));
    const block = wholeOf(lines, like, this.#likeness);
    this.found.push({
      ...block,
      perLine: false,
      repeats: repeats(heads, this.#known),
      said: 0,
      explained: false,
    });
    for (const head of heads) this.#known.add(head);
  }

  addExplained(line: Line, name: string): void {
    this.#add(line);
    this.#explained++;
    this.#said += line.text.length - name.length;
  }

  addName(line: Line): void {
    // Blurbs about some names, and then the list.
    if (this.#explained > 0) this.close();
    this.#add(line);
  }

  #add(line: Line): void {
    const [head = ''] = headsIn(line.text);
    // A list names nothing twice: a glossary of its names begins.
    if (this.#heads.has(head) && this.#names.length >= fewestPerLine) this.close();
    this.#said += this.#between;
    this.#between = 0;
    this.#mostOthers = Math.max(this.#mostOthers, this.#others);
    this.#others = 0;
    this.#names.push(line);
    this.#heads.add(head);
  }

  addOther(line: Line): void {
    if (this.#names.length === 0) return;
    this.#between += line.text.length;
    if (++this.#others > gapAround(this.#mostOthers)) this.close();
  }

  /** Ends the names one a line. */
  close(): void {
    const [first, last] = [this.#names[0], this.#names.at(-1)];
    if (first !== undefined && last !== undefined && this.#names.length >= fewestPerLine) {
      const like = this.#likeness(joinedNames(this.#names));
      // Names that are also separated by commas are a printed list, whatever boxes they are in.
      const perLine = !this.#names.slice(0, -1).every(({ text }) => /[,、，;]$/u.test(text));
      const explained = this.#explained * 2 >= this.#names.length;
      const block = { ...like, start: first.start, end: last.end, perLine, said: this.#said, explained };
      if (like.score > 0) this.found.push({ ...block, repeats: repeats(this.#heads, this.#known) });
    }
    for (const head of this.#heads) this.#known.add(head);
    this.#names = [];
    this.#heads = new Set();
    this.#others = 0;
    this.#mostOthers = 0;
    this.#between = 0;
    this.#said = 0;
    this.#explained = 0;
  }
}

/** Names one a line as one list: of a glossary without end its beginning, which is no label either. */
const joinedNames = (names: readonly Line[]): string =>
  names
    .filter(({ end }) => end - (names[0]?.start ?? 0) <= longestBlock)
    .map(({ text }) => (explainedName(text) ?? text).replace(/,/g, ' '))
    .join(', ');

/** The likeness of a list over several lines: as good as its first, with the entries of all. */
function wholeOf(lines: readonly Line[], like: Likeness, likeness: LikenessOf): Span & Likeness {
  const more = lines.slice(1).map(({ text }) => likeness(text));
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    score: like.score,
    entries: more.reduce((sum, { entries }) => sum + entries, like.entries),
    base: more.reduce((sum, { base }) => sum + base, like.base),
    carriers: more.reduce((sum, { carriers }) => sum + carriers, like.carriers),
    isMenu: like.isMenu && more.every(({ isMenu, entries }) => isMenu || entries === 0),
  };
}

/** What the entries of a line are called, without what is said about them: "aqua" in "Aqua · Solvent". */
const headsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/(?<!\d),|,(?!\d)|[，、;；•·:：–(\t]|\s-\s/u, 200)
    .map(withoutSigns)
    .filter((name) => name !== '');

const repeats = (names: ReadonlySet<string>, known: ReadonlySet<string>): boolean => {
  let count = 0;
  for (const name of names) if (known.has(name)) count++;
  return count > 0 && count >= names.size * 0.5;
};
