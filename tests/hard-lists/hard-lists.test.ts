import { describe, expect, it } from 'vitest';
import { hardLists } from '../../scripts/accuracy/labelled';
import { readLabel } from '../../src/label/read-label';

const printed = (entries: { text: string }[] | undefined) => (entries ?? []).map(({ text }) => text);

describe('a hard list is read exactly', () => {
  it.each(hardLists())('$why', ({ text, names, actives = [], mayContain = [] }) => {
    const { lists } = readLabel(text);
    expect(lists.length).toBe(1);
    expect(printed(lists[0]?.entries)).toEqual(names);
    expect(printed(lists[0]?.actives)).toEqual(actives);
    expect(printed(lists[0]?.mayContain)).toEqual(mayContain);
  });
});
