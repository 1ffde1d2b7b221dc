import { describe, expect, it } from 'vitest';
import { guidanceOf } from '@/article/topics';
import { highlightOf, priorityOf } from '@/design/highlight-names';
import en from '@/locales/en.json';
import { Topic, Verdict } from '@/report/report';
import { stances } from '@/report/stance';
import { cardViews } from '@/words/card';
import { translateFrom } from '@/words/node-translate';
import { finding, report, seen } from '../ui/states';

/** The order of the table in docs/how-it-decides.md: skip, care, works, myth. One list for popup, page and judge. */

describe('the order of the stances', () => {
  it('is the order of the verdicts that they set', () => {
    const setByStance = Verdict.options.filter((verdict) => stances.some((stance) => stance === verdict));
    expect([...setByStance, 'note']).toEqual(stances);
  });

  it('sorts the cards of the popup, whatever the order of the findings', () => {
    const findings = Topic.options.map((topic) => finding(topic, 'strong', [seen('x')]));
    const cards = cardViews(translateFrom(en), report({ findings: findings.toReversed() }));
    const places = cards.map(({ stance }) => stances.indexOf(stance));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(cards.map(({ stance }) => stance)).size).toBe(stances.length);
  });

  it('stacks the marks of the page: the deciding stance on top', () => {
    const stacked = stances.toSorted((a, b) => priorityOf(b) - priorityOf(a));
    expect(stacked).toEqual(stances);
    expect(new Set(stances.map((stance) => highlightOf(stance))).size).toBe(stances.length);
  });

  it('has a topic for every stance', () => {
    expect(new Set(Topic.options.map((topic) => guidanceOf(topic).stance))).toEqual(new Set(stances));
  });
});
