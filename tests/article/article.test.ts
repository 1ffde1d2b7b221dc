import { describe, expect, it } from 'vitest';
import { pointOf, points } from '@/article/article';
import { howTo } from '@/article/how-to';
import { isNoteId, noteIds, noteSource } from '@/article/notes';
import { sections } from '@/article/sections';
import { guidanceOf, stanceOf } from '@/article/topics';
import en from '@/locales/en.json';
import { Topic, Verdict } from '@/report/report';

const perWeek = ({ from, to }: { from: number; to: number }) => `${from}–${to}`;

describe('points', () => {
  it('each have at least one sentence of ours, and every sentence has words', () => {
    expect([...new Set(Object.values(pointOf))]).toEqual(points);
    expect(Object.keys(en.point)).toEqual(Object.keys(pointOf));
  });

  it('are all in the full article, each sentence once', () => {
    const shown = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
    expect(shown.toSorted()).toEqual(Object.keys(pointOf).toSorted());
  });

  it('come in the order of the article', () => {
    const shown = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => pointOf[sentence])),
    );
    expect([...new Set(shown)]).toEqual(points);
  });
});

describe('topics', () => {
  it('each rest on a sentence of the article, except alcohol outside toners, which it does not cover', () => {
    expect(Topic.options.filter((topic) => guidanceOf(topic).says === null)).toEqual(['alcohol']);
  });

  it('have a stance that is also a verdict, except notes', () => {
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
  it('is shown with the figures in the data', () => {
    expect(en.point.retinoidsStart).toContain(`${perWeek(howTo.retinoid.nights)} nights a week`);
    expect(en.point.retinoidsAmount).toContain(`${howTo.retinoid.amount}-sized`);
    expect(en.point.exfoliantsHow).toContain(`${perWeek(howTo.exfoliant.nights)} times a week`);
    expect(en.point.separateNights).toMatch(
      new RegExp(`^Never .* ${howTo.exfoliant.neverSameNightAs} on the same night`),
    );
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

  it('are distinguished from other ids', () => {
    expect(isNoteId('aha-sun')).toBe(true);
    expect(isNoteId('toString')).toBe(false);
  });
});
