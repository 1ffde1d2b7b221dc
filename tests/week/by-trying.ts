import type { Planned } from '@/week/shelf';

/**
 * The rules of the week, written again independently of src/week: every way to give seven nights to two roles is tried,
 * and the best is picked by comparing lists of numbers.
 */

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Week {
  letters: string;
  r: number;
  e: number;
  score: number[];
}

/** All of them, each with what it is judged by. Computed once, because there are two thousand. */
const weeks: readonly Week[] = Array.from({ length: 3 ** 7 }, (_, code): Week => {
  const letters = days.map((_, day) => 'REx'[Math.floor(code / 3 ** day) % 3] ?? '').join('');
  const score = [gap(letters, 'RE', 'RE'), Math.min(gap(letters, 'R', 'R'), gap(letters, 'E', 'E'))];
  for (const role of 'RE') for (let day = 0; day < 7; day += 1) score.push(letters[day] === role ? 1 : 0);
  const count = (wanted: string) => [...letters].filter((letter) => letter === wanted).length;
  return { letters, r: count('R'), e: count('E'), score };
});

export function planByTrying(shelf: readonly Planned[]) {
  const held: (Planned | null)[] = days.map(() => null);
  const refused: { id: string; night: string; why: string }[] = [];
  for (const product of shelf) {
    for (let day = 0; day < 7; day += 1) {
      if (!product.pinned.some((night) => night === days[day])) continue;
      const holder = held[day];
      const refuse = (why: string) => refused.push({ id: product.id, night: days[day] ?? '', why });
      if (product.role === 'both' || product.role === 'none') refuse(product.role);
      else if (!holder) held[day] = product;
      else refuse(holder.role === product.role ? 'taken' : 'same-night');
    }
  }
  const pins = (role: string) => held.filter((holder) => holder?.role === role).length;
  const wish = (role: string) => {
    const all = shelf.filter((product) => product.role === role);
    const given = all.map((product) => product.nights).filter((each) => each !== null);
    return all.length === 0 ? 0 : given.length === 0 ? 2 : (given.toSorted((a, b) => b - a)[0] ?? 0);
  };
  let r = wish('retinoid');
  if (pins('retinoid') > r) r = pins('retinoid');
  let e = wish('exfoliant');
  if (e > 3) e = 3;
  if (e > 7 - r) e = 7 - r;
  if (e < pins('exfoliant')) e = pins('exfoliant');
  while (r + e > 7) r -= 1;

  let best: Week | null = null;
  for (const week of weeks) {
    if (week.r !== r || week.e !== e) continue;
    const keeps = held.every(
      (holder, day) => !holder || week.letters[day] === (holder.role === 'retinoid' ? 'R' : 'E'),
    );
    if (keeps && (best === null || isGreater(week.score, best.score))) best = week;
  }
  const letters = best?.letters ?? 'xxxxxxx';

  const nights: Record<string, string[]> = {};
  const turns = { R: 0, E: 0 };
  const queue = (role: string) => {
    const all = shelf.filter((product) => product.role === role);
    const free = all.filter((product) => !held.includes(product));
    return free.length > 0 ? free : all;
  };
  for (let day = 0; day < 7; day += 1) {
    const letter = letters[day];
    const name = days[day] ?? '';
    nights[name] = [];
    const holder = held[day];
    if (holder) nights[name] = [holder.id];
    else if (letter === 'R' || letter === 'E') {
      const line = queue(letter === 'R' ? 'retinoid' : 'exfoliant');
      nights[name] = [line[turns[letter] % line.length]?.id ?? ''];
      turns[letter] += 1;
    }
  }
  const placed = Object.values(nights).flat();
  return {
    nights,
    aside: shelf
      .filter((product) => !placed.includes(product.id))
      .map(({ id, role }) => ({ id, why: role === 'both' || role === 'none' ? role : 'no-night-left' })),
    refused: refused.map((each) => ({
      ...each,
      nearest: each.why === 'both' || each.why === 'none' ? null : nearest(nights, each.night),
    })),
    clashes: shelf.flatMap((one, at) =>
      shelf
        .slice(at + 1)
        .filter(
          (other) =>
            (/retinoid|both/.test(one.role) && /exfoliant|both/.test(other.role)) ||
            (/retinoid|both/.test(other.role) && /exfoliant|both/.test(one.role)),
        )
        .map((other) => [one.id, other.id]),
    ),
    says: [...(r > 3 ? ['above-article-start'] : []), ...(e > 3 ? ['above-article-limit'] : [])],
  };
}

function gap(letters: string, ones: string, others: string): number {
  let least = 99;
  for (let a = 0; a < 7; a += 1)
    for (let b = a + 1; b < 7; b += 1)
      if (ones.includes(letters[a] ?? '') && others.includes(letters[b] ?? ''))
        least = Math.min(least, b - a, 7 - (b - a));
  return least;
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

function nearest(nights: Record<string, string[]>, from: string): string | null {
  const at = days.indexOf(from);
  for (const steps of [1, 2, 3]) {
    const both = [(at + steps) % 7, (at + 7 - steps) % 7].toSorted();
    for (const day of both) if (nights[days[day] ?? '']?.length === 0) return days[day] ?? null;
  }
  return null;
}
