import { mostValues } from '../text/caps';
/** In a path: any number of levels. */
export const anyDepth = '**';
/** In a path: every element. */
const everyElement = '*';

/** The strings at a path of a value, in the value's order. */
export function* stringsAt(root: unknown, path: readonly string[]): Generator<string> {
  const stack: { value: unknown; path: readonly string[] }[] = [{ value: root, path }];
  for (let count = 0; count < mostValues; count++) {
    const node = stack.pop();
    if (node === undefined) return;
    const { value } = node;
    const [key, ...rest] = node.path;
    if (key === undefined || (key === anyDepth && rest.length === 0)) {
      if (typeof value === 'string') yield value;
    }
    if (key === undefined || typeof value !== 'object' || value === null) continue;
    const children: [string, unknown][] = Object.entries(value);
    // The stack gives back the last first.
    for (const [name, child] of children.reverse()) {
      if (key === anyDepth) {
        stack.push({ value: child, path: node.path });
        if (rest[0] === everyElement || rest[0] === name) stack.push({ value: child, path: rest.slice(1) });
      } else if (key === everyElement || key === name) stack.push({ value: child, path: rest });
    }
  }
}
