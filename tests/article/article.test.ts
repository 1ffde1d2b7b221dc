import { describe, expect, it } from 'vitest';
import { passages } from '@/article/article';
import { howTo } from '@/article/how-to';
import { isNoteId, noteIds, noteSource } from '@/article/notes';
import { guidanceOf, stanceOf } from '@/article/topics';
import en from '@/locales/en.json';
import { Topic, Verdict } from '@/report/report';

const perWeek = ({ from, to }: { from: number; to: number }) => `${from}–${to}`;

describe('topics', () => {
  it('each rest on a passage, save the one that the article is silent on', () => {
    const ids: string[] = passages.map(({ id }) => id);
    const silent = Topic.options.filter((topic) => guidanceOf(topic).passage === null);
    expect(silent).toEqual(['alcohol']);
    for (const topic of Topic.options) {
      expect(ids.concat('null')).toContain(String(guidanceOf(topic).passage));
    }
  });

  it('have a stance that is a verdict too, save for notes', () => {
    const verdicts: string[] = Verdict.options;
    for (const topic of Topic.options) {
      expect([...verdicts, 'note']).toContain(guidanceOf(topic).stance);
    }
  });

  it('become a note when the finding is minor', () => {
    expect(stanceOf({ topic: 'retinoid', weight: 'strong' })).toBe('works');
    expect(stanceOf({ topic: 'retinoid', weight: 'minor' })).toBe('note');
    expect(stanceOf({ topic: 'alcohol-toner', weight: 'minor' })).toBe('note');
  });
});

describe('how to use', () => {
  it('is printed with the figures that the data holds', () => {
    expect(en.topic.retinoid.do).toContain(`${perWeek(howTo.retinoid.nights)} nights a week`);
    expect(en.topic.retinoid.do).toContain(`${howTo.retinoid.amount}-sized`);
    for (const acid of [en.topic.aha, en.topic.bha]) {
      expect(acid.do).toContain(`${perWeek(howTo.exfoliant.nights)} times a week`);
      expect(acid.do).toContain(`never on the same night as a ${howTo.exfoliant.neverSameNightAs}`);
    }
  });
});

describe('notes', () => {
  it('each name a source and link to it', () => {
    expect(noteIds).toHaveLength(4);
    for (const id of noteIds) {
      const { source, link } = noteSource(id);
      expect(source).toMatch(/^(FDA|EMA)( \d{4})?$/);
      expect(new URL(link).hostname).toMatch(/^www\.(fda\.gov|ema\.europa\.eu)$/);
    }
  });

  it('are told from other ids', () => {
    expect(isNoteId('aha-sun')).toBe(true);
    expect(isNoteId('toString')).toBe(false);
  });
});
