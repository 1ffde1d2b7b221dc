import { describe, expect, it } from 'vitest';
import {
  hasLetter,
  hasThreeLetters,
  hasTwoLetters,
  lettersOf,
  ofLetters,
  withoutSigns,
} from '@/text/letters';

/** Every character, with each kind of neighbour: a short expression must say of all what the long one does. */
const characters = Array.from({ length: 0x30000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code >= 0xe000)
  .map((code) => String.fromCodePoint(code));

it('knows each letter and digit of Unicode, and no sign', () => {
  const wrong = characters.filter(
    (char) =>
      hasLetter(char) !== /\p{L}/u.test(char) ||
      withoutSigns(`a${char}1`) !== `a${char}1`.replace(/[^\p{L}\p{N}]/gu, ''),
  );
  expect(wrong).toEqual([]);
});

it('knows each mark', () => {
  const mark = ofLetters((letter, number, mark) => `[${letter}${number}${mark}]`);
  expect(characters.filter((char) => mark(char).test(char) !== /[\p{L}\p{N}\p{M}]/u.test(char))).toEqual([]);
});

describe('counts letters side by side', () => {
  it.each([
    ['a1', true, false, false],
    ['aé', true, true, false],
    ['水分x', true, true, true],
    ['ก็', true, false, false],
    ['12 – 3', false, false, false],
    ['𝒳𝒴', true, true, false],
  ])('%s', (text, one, two, three) => {
    expect([hasLetter(text), hasTwoLetters(text), hasThreeLetters(text)]).toEqual([one, two, three]);
  });
});

it('keeps letters and digits in small letters', () => {
  expect(lettersOf('PEG-40 (Émulsion), ยา!')).toBe('peg40émulsionยา');
});
