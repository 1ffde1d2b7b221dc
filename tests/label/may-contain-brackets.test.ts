import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const read = (raw: string) => {
  const [list, ...others] = listsOf(raw);
  expect(others).toEqual([]);
  return {
    names: list?.entries.map(({ text }) => text),
    mayContain: list?.mayContain.map(({ text }) => text),
  };
};
const NAMES = ['Aqua', 'Glycerin', 'Linalool'];
const COLOURS = ['CI 15985 (Yellow 6 Lake)', 'CI 42090 (Blue 1 Lake)'];

describe('brackets around the words before the colourants', () => {
  it.each([
    '[+/- may contain (peut contenir): %]',
    '[+/-(May contain/Peut contenir): %]',
    '+/- (may contain): %',
    '(May Contain) %',
    '[May contain]: %',
    '(May Contain:) %',
    'May Contain(+/): %',
    'May contain (+/-): %',
    '(Kann enthalten) %',
    '[+/- Peut contenir (May contain) : %]',
    'MayContain: %',
    '± (Può contenere): %',
    '（+/-）%',
    '（＋／－）%',
    '（+/-：%）',
    '［+/- May contain：%］',
  ])('are none of theirs: %s', (cue) => {
    const raw = `${NAMES.join(', ')}. ${cue.replace('%', COLOURS.join(', '))}.`;
    expect(read(raw)).toEqual({ names: NAMES, mayContain: COLOURS });
  });

  it.each([
    ['May contain: Iron Oxides (CI 77491, CI 77492)', ['Iron Oxides (CI 77491, CI 77492)']],
    ['[May contain: Titanium Dioxide [Nano], Mica]', ['Titanium Dioxide [Nano]', 'Mica']],
  ])('but a name keeps its own: %s', (cue, mayContain) => {
    expect(read(`${NAMES.join(', ')}. ${cue}`)).toEqual({ names: NAMES, mayContain });
  });
});
