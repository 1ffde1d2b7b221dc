import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOJIBAKE_LEAD, mojibakeAt } from '@/text/mojibake';

/** How a letter looks after its UTF-8 was read as Windows-1252. */
const broken = (letter: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(letter));

test.each(['é', 'ü', 'ß', 'Ł', '•', '’', '–'])('"%s" is read from its mojibake', (letter) => {
  const text = `x${broken(letter)}y`;
  expect(mojibakeAt(text, 1)).toEqual({ char: letter, end: text.length - 1 });
});

describe('a letter that may begin mojibake', () => {
  test.each(['â', 'Ä', 'Å'])('"%s" stays as it is at the end of a text', (letter) => {
    expect(mojibakeAt(letter, 0)).toBeNull();
  });

  test.each(['âme', 'Ärger', 'Å\0', 'â\0\0'])('stays as it is in %j', (text) => {
    expect(mojibakeAt(text, 0)).toBeNull();
  });

  it('never takes more characters than there are', () => {
    fc.assert(
      fc.property(fc.constantFrom('Â', 'Ã', 'Ä', 'Å', 'â'), fc.string({ maxLength: 3 }), (lead, rest) => {
        expect(MOJIBAKE_LEAD.test(lead)).toBe(true);
        expect(mojibakeAt(lead + rest, 0)?.end ?? 0).toBeLessThanOrEqual(1 + rest.length);
      }),
    );
  });
});
