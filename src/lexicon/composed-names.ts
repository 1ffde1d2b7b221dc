/**
 * Names that are put together from parts: "organic sugarcane alcohol", "Weinalkohol", "변성알콜", "SD Alcohol 40-B". They
 * can't all be listed. A key is one of them if parts cover all of it, so that a name that only contains another ("cetyl
 * alcohol", "alcohol-free") never counts.
 */
export interface Composition<Name> {
  /** The folded words of each part. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** What the parts together are; the first whose needs are met decides. */
  names: readonly { needs: readonly string[]; is: Name }[];
}

/** Longer keys are sentences. */
const longest = 80;

/** Reads keys by one composition. Linear in the key for a given set of words. */
export function composedNames<Name>({ parts, names }: Composition<Name>): (key: string) => Name | undefined {
  const bits = new Map(Object.keys(parts).map((part, index) => [part, 1 << index]));
  const byFirst = new Map<string, [word: string, bit: number][]>();
  for (const [part, words] of Object.entries(parts))
    for (const word of words) {
      const same = byFirst.get(word.charAt(0)) ?? [];
      same.push([word, bits.get(part) ?? 0]);
      byFirst.set(word.charAt(0), same);
    }
  const wanted = names.map(({ needs, is }) => ({
    is,
    mask: needs.reduce((mask, part) => mask | (bits.get(part) ?? 0), 0),
  }));
  /** Every name needs one of these parts: most keys have none, and are not examined further. */
  const heads = [...new Set(names.flatMap(({ needs }) => needs.slice(0, 1)))].flatMap(
    (part) => parts[part] ?? [],
  );
  const holdsHead = new RegExp(heads.join('|') || '(?!)', 'u');

  return (key) => {
    if (key.length > longest || !holdsHead.test(key)) return undefined;
    /** The sets of parts that cover the key up to each place. */
    const covers: (Set<number> | undefined)[] = [new Set([0])];
    for (let at = 0; at < key.length; at++) {
      const here = covers[at];
      if (!here) continue;
      for (const [word, bit] of byFirst.get(key.charAt(at)) ?? []) {
        if (!key.startsWith(word, at)) continue;
        const end = at + word.length;
        const there = covers[end] ?? new Set();
        for (const mask of here) there.add(mask | bit);
        covers[end] = there;
      }
    }
    const whole = [...(covers[key.length] ?? [])];
    return wanted.find(({ mask }) => whole.some((each) => (each & mask) === mask))?.is;
  };
}
