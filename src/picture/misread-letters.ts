import table from './misread-letters.json';

/** Costs are in hundredths of a letter here, so that they add up exactly. */
const perLetter = 100;
/** Any other letter in a letter's place, and a letter too many or too few. */
const other = 90;
const lost = 80;
/** Thin letters disappear into their neighbours, and specks are taken for them. */
const thinLost = 50;
const THIN = 'iltfrj1';

/** Digits, letters, and one number for everything else. */
const signs = 37;
const idOf = (sign: number): number => {
  if (sign >= 48 && sign <= 57) return sign - 48;
  return sign >= 97 && sign <= 122 ? sign - 87 : signs - 1;
};

/** The cost of taking one letter for another, and two letters for one. */
const singles = new Uint8Array(signs ** 2).fill(other);
const NO_PAIR = 255;
const pairs = new Uint8Array(signs ** 3).fill(NO_PAIR);
for (const { cost, pairs: taken } of table)
  for (const pair of taken) {
    const [one = '', another = ''] = pair.split(' ');
    const [a = 0, b = 0] = [...one].map((sign) => idOf(sign.charCodeAt(0)));
    const c = idOf(another.charCodeAt(0));
    const hundredths = Math.round(cost * perLetter);
    if (one.length === 2) pairs[(a * signs + b) * signs + c] = hundredths;
    else singles[a * signs + c] = singles[c * signs + a] = hundredths;
  }

/**
 * How unlikely it is that a word was read as `read`, in letters: 0 where they are the same, about 1 for each letter that
 * looks like none of what was read. The words are taken letter by letter. Words that begin alike share the work for
 * what they have in common: go back to a depth, and take other letters from there.
 */
export class Misreading {
  readonly #read: Uint16Array;
  readonly #ids: Uint8Array;
  readonly #limit: number;
  /** For each number of letters taken, the cost of every beginning of what was read. */
  readonly #rows: Uint16Array[] = [];
  readonly #least: number[] = [0];

  constructor(read: string, limit: number) {
    this.#read = Uint16Array.from({ length: read.length }, (_, at) => read.charCodeAt(at));
    this.#ids = Uint8Array.from(this.#read, idOf);
    this.#limit = Math.round(limit * perLetter);
    const first = new Uint16Array(read.length + 1);
    for (let at = 0; at < read.length; at++) first[at + 1] = (first[at] ?? 0) + lostCost(this.#read[at] ?? 0);
    this.#rows.push(first);
  }

  /** Takes the letter of `word` at `depth`; false if no word that begins like this is within the limit. */
  take(depth: number, word: string): boolean {
    const letter = word.charCodeAt(depth);
    const before = depth > 0 ? word.charCodeAt(depth - 1) : 0;
    const [id, idBefore] = [idOf(letter), idOf(before)];
    const [read, ids] = [this.#read, this.#ids];
    const above = this.#rows[depth];
    const twoAbove = this.#rows[depth - 1];
    this.#rows[depth + 1] ??= new Uint16Array(read.length + 1);
    const row = this.#rows[depth + 1];
    if (above === undefined || row === undefined) throw new Error('a letter was left out');
    const lostHere = lostCost(letter);
    row[0] = (above[0] ?? 0) + lostHere;
    let least = row[0];
    for (let at = 1; at < row.length; at++) {
      const [sign, signId] = [read[at - 1] ?? 0, ids[at - 1] ?? 0];
      let cost = Math.min(
        (above[at - 1] ?? 0) + (sign === letter ? 0 : (singles[signId * signs + id] ?? other)),
        (above[at] ?? 0) + lostHere,
        (row[at - 1] ?? 0) + lostCost(sign),
      );
      if (at > 1) {
        const pair = pairs[((ids[at - 2] ?? 0) * signs + signId) * signs + id] ?? NO_PAIR;
        if (pair !== NO_PAIR) cost = Math.min(cost, (above[at - 2] ?? 0) + pair);
      }
      if (twoAbove !== undefined) {
        const pair = pairs[(idBefore * signs + id) * signs + signId] ?? NO_PAIR;
        if (pair !== NO_PAIR) cost = Math.min(cost, (twoAbove[at - 1] ?? 0) + pair);
        if (at > 1 && sign === before && read[at - 2] === letter)
          cost = Math.min(cost, (twoAbove[at - 2] ?? 0) + other);
      }
      row[at] = cost;
      if (cost < least) least = cost;
    }
    this.#least[depth + 1] = least;
    // Two letters may be one: the row above says as much of what may follow.
    return Math.min(least, this.#least[depth] ?? 0) <= this.#limit;
  }

  /** The cost of all that was read, after so many letters were taken; infinite above the limit. */
  costAt(depth: number): number {
    const cost = this.#rows[depth]?.at(-1) ?? Number.POSITIVE_INFINITY;
    return cost > this.#limit ? Number.POSITIVE_INFINITY : cost / perLetter;
  }
}

const thin = new Set([...THIN].map((sign) => sign.charCodeAt(0)));
const lostCost = (sign: number): number => (thin.has(sign) ? thinLost : lost);
