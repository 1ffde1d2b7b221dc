import { describe, expect, it } from 'vitest';
import { noteIds } from '@/article/notes';
import en from '@/locales/en.json';
import { Source, Topic, Verdict } from '@/report/report';
import { plainSentence } from '@/words/evidence';
import { clearedReasons } from '@/words/keys';
import { translateFrom } from '@/words/node-translate';
import { ordinal } from '@/words/number';
import { reportView } from '@/words/report-view';
import { finding, list, report, reports, seen, seenAt } from './states';

const t = translateFrom(en);
const view = (more: Parameters<typeof report>[0]) => reportView(t, report(more));
const sentences = (more: Parameters<typeof report>[0]) =>
  view(more).cards.flatMap((card) => card.evidence.map(plainSentence));

describe('every id of a report has words', () => {
  it.each(Verdict.options)('verdict %s', (verdict) => {
    const { headline, reason } = reportView(t, report({ verdict }));
    expect(headline).not.toBe('');
    // The rest take their reason from the finding that decides them.
    const ownReason = ['off-topic', 'myth', 'clear', 'unread'].includes(verdict);
    expect(reason !== '').toBe(ownReason);
  });

  it.each(Topic.options)('topic %s, strong and minor', (topic) => {
    for (const weight of ['strong', 'minor'] as const) {
      const [card] = view({ findings: [finding(topic, weight, [seen('x')])] }).cards;
      expect(card?.title).toMatch(/^[A-Z]/);
      expect(card?.says).toMatch(/\.$/);
      expect(card?.advice).toMatch(/\.$/);
    }
  });

  it.each(Source.options)('source %s', (source) => {
    expect(view({ lists: [list(['Water'], { source })] }).lists[0]?.source).toMatch(/\.$/);
  });

  it.each(noteIds)('note %s', (id) => {
    const [note] = view({ notes: [{ id, source: 'S 2001' }] }).notes;
    expect(note?.text).toMatch(/\.$/);
    expect(note).toMatchObject({ source: 'S 2001', link: expect.stringMatching(/^https:/) });
  });

  it.each(clearedReasons)('look-alike %s', (why) => {
    const [group] = view({ cleared: [{ text: 'Cetyl Alcohol', why, place: 3, product: 0 }] }).cleared;
    expect(group?.reason).not.toBe('');
    expect(group?.reason === en.cleared.other).toBe(why === 'other');
  });
});

/** Whatever the lexicon's data gives as a reason, at any depth. */
const reasonsIn = (node: unknown): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) =>
        key === 'why' && typeof value === 'string' ? [value] : reasonsIn(value),
      );

describe('the reasons of the lexicon', () => {
  it('all have words of their own', () => {
    const reasons = reasonsIn(import.meta.glob('/src/lexicon/families/*.json', { eager: true }));
    expect(reasons.length).toBeGreaterThan(10);
    expect(clearedReasons).toEqual(expect.arrayContaining([...new Set(reasons)]));
  });
});

describe('ids that this version does not know', () => {
  it('are shown and not lost', () => {
    const { cleared, notes } = view({
      cleared: [{ text: 'Odd Alcohol', why: 'constructor', place: 1, product: 0 }],
      notes: [{ id: 'moon-phase', source: 'Almanac' }],
    });
    expect(cleared).toEqual([{ printed: ['Odd Alcohol'], reason: en.cleared.other }]);
    expect(notes).toEqual([{ text: 'moon-phase', source: 'Almanac', link: null }]);
  });
});

describe('ordinals', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [103, '103rd'],
    [111, '111th'],
  ])('%i is the %s', (place, printed) => {
    expect(ordinal(t, place)).toBe(printed);
  });
});

describe('what was seen', () => {
  const bha = (...evidence: Parameters<typeof finding>[2]) => [finding('bha', 'strong', evidence)];
  const lists = [list(['Water'])];

  it('is said with its place', () => {
    expect(sentences({ lists, findings: bha(seenAt('Alcohol Denat.', 2, 31)) })).toEqual([
      'Alcohol Denat. is 2nd of 31',
    ]);
  });

  it('is said with a printed strength, and not twice', () => {
    expect(
      sentences({
        lists,
        findings: bha(
          seenAt('Salicylic Acid', 4, 22, { percent: 2 }),
          seenAt('Salicylic Acid 2%', 4, 22, { percent: 2 }),
          seenAt('Retinol', 9, 22, { percent: 0.025 }),
        ),
      }),
    ).toEqual([
      'Salicylic Acid is 4th of 22, printed at 2%',
      'Salicylic Acid 2% is 4th of 22',
      'Retinol is 9th of 22, printed at 0.025%',
    ]);
  });

  it('has no place where the order of the list is unknown', () => {
    expect(
      sentences({
        lists: [list(['Water'], { order: 'unknown' })],
        findings: bha(seenAt('Salicylic Acid', 4, 22), seenAt('Lactic Acid', 5, 22, { percent: 5 })),
      }),
    ).toEqual(['Salicylic Acid is in the list', 'Lactic Acid is in the list, printed at 5%']);
  });

  it('says where else it stood, and how a misprint was read', () => {
    expect(
      sentences({
        lists,
        findings: bha(
          seen('BHA Tonic', { where: 'title' }),
          seen('Toners', { where: 'category' }),
          seen('with BHA', { where: 'claim' }),
          seen('Salicylic Acid', { where: 'actives', percent: 2 }),
          seenAt('SalicilicAcid', 3, 9, { readAs: 'Salicylic Acid' }),
        ),
      }),
    ).toEqual([
      'The title says “BHA Tonic”',
      'It is filed under “Toners”',
      'The page says “with BHA”',
      'Salicylic Acid is an active ingredient, printed at 2%',
      'SalicilicAcid is 3rd of 9 (read as Salicylic Acid)',
    ]);
  });

  it('keeps printed dollar signs and bars as they are', () => {
    expect(sentences({ lists, findings: bha(seen('Buy $1 | get $2', { where: 'claim' })) })).toEqual([
      'The page says “Buy $1 | get $2”',
    ]);
  });
});

describe('a report in words', () => {
  it('puts the weightiest card first and keeps the myth beside any verdict', () => {
    expect(reportView(t, reports.skip).cards.map(({ stance }) => stance)).toEqual(['skip', 'myth']);
    expect(reportView(t, reports.care).cards.map(({ topic }) => topic)).toEqual([
      'retinoid-with-acid',
      'retinoid',
      'aha',
    ]);
    expect(reportView(t, reports.skipAndWorks).cards.map(({ stance }) => stance)).toEqual(['skip', 'works']);
  });

  it('gives the reason of the finding that decided the verdict', () => {
    expect(reportView(t, reports.skipAndWorks).reason).toBe(en.topic.alcoholToner.reason);
    expect(reportView(t, reports.care).reason).toBe(en.topic.retinoidWithAcid.reason);
    expect(reportView(t, reports.differs).reason).toBe(en.verdict.clear.reasonMinor);
  });

  it('names the product of a kit, and none where there is one product', () => {
    expect(reportView(t, reports.kit).cards.map(({ product }) => product)).toEqual([
      'Step 1: Bright Tonic',
      'Step 2: Slow Night Cream',
    ]);
    expect(reportView(t, reports.works).cards.map(({ product }) => product)).toEqual([null, null]);
  });

  it('says how much was read, what was not understood and that an order is unknown', () => {
    expect(reportView(t, reports.skip).lists).toEqual([
      {
        product: null,
        extent: '31 entries, 2 not understood:',
        unclear: ['Aqua Halensis', 'Complex 7B'],
        source: 'Found in the shop’s ingredient section.',
        remarks: [],
      },
    ]);
    expect(view({ lists: [list(['Water'])] }).lists[0]?.extent).toBe('1 entry, all understood.');
    expect(reportView(t, reports.differs).lists[0]?.remarks).toEqual([en.list.orderUnknown]);
  });

  it('says once what is promised and not in the list', () => {
    const differs = [
      { promised: 'Retinol', topic: 'retinoid' as const },
      { promised: 'Retinol', topic: 'retinoid' as const },
    ];
    expect(view({ differs }).differs).toEqual(['“Retinol” is promised, but it is not in the list.']);
  });

  it('groups look-alikes by reason, each name once', () => {
    const cleared = ['Cetyl Alcohol', 'Stearyl Alcohol', 'Cetyl Alcohol'].map((text) => ({
      text,
      why: 'fatty-alcohol',
      place: 1,
      product: 0,
    }));
    expect(view({ cleared }).cleared).toEqual([
      { printed: ['Cetyl Alcohol', 'Stearyl Alcohol'], reason: en.cleared.fattyAlcohol },
    ]);
  });

  it('never calls an unread label clear, and says of which text it speaks', () => {
    const reasons = (['page', 'other-page', 'pasted', 'selection'] as const).map(
      (origin) => reportView(t, reports.unread, origin).reason,
    );
    expect(new Set(reasons).size).toBe(4);
    expect(reportView(t, reports.unread).headline).toBe('Could not read this label');
  });

  it('says that a verdict rests on no list', () => {
    expect(reportView(t, reports.careDevice).noList).toBe(en.list.none);
    expect(reportView(t, reports.works).noList).toBeNull();
  });

  it('calls an unnamed list neither a toner nor anything else', () => {
    const { product } = reports.works;
    const titles = ['Plain Cream', ' '].map(
      (title) =>
        view({ product: { ...product, title }, findings: [finding('alcohol', 'minor', [seen('Alcohol')])] })
          .cards[0]?.title,
    );
    expect(titles).toEqual([en.topic.alcohol.title, en.topic.alcohol.unnamedTitle]);
  });

  it('says what the product is for, where that is not the face', () => {
    expect(reportView(t, reports.differs).usedOn).toBe('For the body');
    expect(reportView(t, reports.works).usedOn).toBeNull();
  });
});

describe('the words themselves', () => {
  const texts = (node: unknown): string[] =>
    typeof node === 'string' ? [node] : Object.values(node ?? {}).flatMap(texts);
  const keys = (node: object): string[] =>
    Object.entries(node).flatMap(([key, value]) => [key, ...(typeof value === 'object' ? keys(value) : [])]);

  it('frighten nobody and promise nothing', () => {
    for (const text of texts(en)) {
      expect(text).not.toMatch(/toxic|dangerous|\bclean\b|bad for you|nasties|cure|guarantee/i);
    }
  });

  it('have keys that a browser takes as message names', () => {
    for (const key of keys(en)) expect(key).toMatch(/^[A-Za-z0-9]+$/);
  });
});

describe('words in Node', () => {
  it('throw on a key that is not there', () => {
    expect(() => translateFrom({})('extName')).toThrow('extName');
  });
});
