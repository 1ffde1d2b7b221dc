import { describe, expect, it } from 'vitest';
import { differencesFrom } from './compare';
import { loadCases } from './load-cases';

const themes = loadCases();

describe.each(themes)('$theme', ({ cases }) => {
  it.each(cases)('$id: $why', (one) => {
    expect(differencesFrom(one)).toEqual([]);
  });
});

describe('the labelled cases', () => {
  const all = themes.flatMap(({ cases }) => cases);

  it('have unique ids', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('cover every topic and every verdict, present and absent', () => {
    const topics = new Set(all.flatMap((one) => one.expect.findings.map(({ topic }) => topic)));
    const verdicts = new Set(all.map((one) => one.expect.verdict));
    expect(topics.size).toBe(10);
    expect(verdicts.size).toBe(7);
  });
});
