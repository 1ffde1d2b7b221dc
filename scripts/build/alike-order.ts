/**
 * The order of words in which each stands beside the one left that is most like it. Compression finds there what both
 * share, and words of thirty languages come to be grouped by language. For lists whose order says nothing.
 */
export function alikeOrder(words: readonly string[]): string[] {
  const left = new Set(words);
  const ordered: string[] = [];
  for (let at = words[0]; at !== undefined; at = nearest(at, left)) {
    left.delete(at);
    ordered.push(at);
  }
  return ordered;
}

/** How many letters in a row count as shared. */
const shared = 3;

function nearest(word: string, left: ReadonlySet<string>): string | undefined {
  const own = partsOf(word);
  let best: string | undefined;
  let most = -1;
  for (const other of left) {
    const parts = partsOf(other);
    const share = parts.intersection(own).size / (parts.size + 1);
    if (share <= most) continue;
    most = share;
    best = other;
  }
  return best;
}

const parts = new Map<string, Set<string>>();

function partsOf(word: string): Set<string> {
  const known = parts.get(word);
  if (known !== undefined) return known;
  // Its ends count too: what stands between the words is compressed with them.
  const whole = `|${word}|`;
  const own = new Set<string>();
  for (let at = 0; at + shared <= whole.length; at++) own.add(whole.slice(at, at + shared));
  parts.set(word, own);
  return own;
}
