import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream as they arrive. JSON may hold other line separators as they are (U+2028), and
 * `node:readline` would end a line at them.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${begun}${chunk}`.split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (begun !== '') yield begun;
}
