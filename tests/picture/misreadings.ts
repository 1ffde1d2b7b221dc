/** How engines misread print, made up without a look at `misread-letters.json`, which corrects it. */

/** What is taken for one another, both ways. */
const alike = [
  ['e', 'o'],
  ['e', 'c'],
  ['a', 'o'],
  ['a', 'e'],
  ['c', 'o'],
  ['i', 'l'],
  ['i', 'j'],
  ['t', 'l'],
  ['t', 'f'],
  ['t', 'r'],
  ['n', 'r'],
  ['n', 'h'],
  ['n', 'u'],
  ['m', 'n'],
  ['u', 'v'],
  ['v', 'y'],
  ['a', 's'],
  ['h', 'b'],
  ['g', 'q'],
  ['rn', 'm'],
  ['in', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['ri', 'n'],
  ['vv', 'w'],
  ['ii', 'u'],
] as const;

/** Signs that are read instead of a letter. */
const signs = [
  ['l', '1'],
  ['l', 'I'],
  ['l', '!'],
  ['l', '|'],
  ['i', '1'],
  ['i', '!'],
  ['o', '0'],
  ['s', '5'],
  ['s', '$'],
  ['b', '8'],
  ['g', '9'],
  ['z', '2'],
  ['e', '€'],
  ['c', '©'],
] as const;

const taken = [...alike, ...alike.map(([one, other]) => [other, one] as const), ...signs];

/** Everything that a name may be read as where one thing goes wrong: a sign, a lost letter, a space or a line break. */
export function misreadings(name: string): string[] {
  const read = new Set<string>();
  const put = (at: number, length: number, text: string) =>
    read.add(name.slice(0, at) + text + name.slice(at + length));
  const small = name.toLowerCase();
  for (const [printed, seen] of taken)
    for (let at = small.indexOf(printed); at >= 0; at = small.indexOf(printed, at + 1))
      put(at, printed.length, seen);
  for (let at = 0; at < name.length; at++) {
    if (/\p{L}/u.test(name.charAt(at))) put(at, 1, '');
    if (name.charAt(at) === ' ') {
      put(at, 1, '');
      put(at, 1, '\n');
    }
    if (/^\p{Ll}{4}/u.test(name.slice(at - 2, at + 2))) {
      put(at, 0, ' ');
      put(at, 0, '-\n');
      put(at, 0, name.charAt(at));
    }
  }
  read.delete(name);
  return [...read];
}
