import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/label/lists/label';
import type { Entry } from '../../src/label/names/entry';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

/** Printed names, what is between them, and what garbles them. */
const NAMES = [
  ...[
    'Water',
    'Aqua',
    'Glycerin',
    'Alcohol Denat.',
    'SD Alcohol 40-B',
    '1,2-Hexanediol',
    'Retinol',
    'BHA',
    'Eau',
  ],
  ...[
    'Salicylic Acid 2%',
    'Cetearyl Alcohol',
    'Parfum (Fragrance)',
    'Caprylic/Capric Triglyceride',
    'CI 77491',
  ],
  ...[
    '水',
    'エタノール',
    '정제수',
    '에탄올',
    '乙醇',
    'Glyce\u0301rine',
    'Magni\ufb01ca',
    'GL\u0130SER\u0130N',
    'Canne \ufffd Sucre',
  ],
  ...[
    'Behenyl Alcohol Tocopheryl Acetate',
    'Hamamelis Water (Water, Alcohol)',
    'Squalane',
    'Panthenol*',
    'Pheno-\nxyethanol',
  ],
];
const SEPARATORS = [
  ', ',
  ', ',
  ', ',
  ',',
  '; ',
  '. ',
  ' • ',
  '\n',
  '\n\n',
  '、',
  ' / ',
  ' (and) ',
  ' & ',
  ' - ',
  ' | ',
  '\r\n',
];
const MAIN_SEPARATORS = [', ', ', ', ',', '; ', ' • ', '\n', '、', ' | ', '\r\n'];
const SPOILERS = [
  ...[
    ' (',
    ')',
    '[',
    ']',
    '-\n',
    '*',
    '**',
    '%',
    '2,0 %',
    '500 ppm',
    ':',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u00a0',
    '\t',
    '',
  ],
  ...[
    'Ingredients: ',
    'Active Ingredients: ',
    'Inactive Ingredients: ',
    'May contain: ',
    '[+/- ',
    'Free of ',
    '全成分：',
  ],
  ...[
    '\nStep 1: ',
    '\nNight Cream: ',
    'Key ingredients: ',
    '*Organic',
    '[ILN36747]',
    '\nDirections: apply at night.\n',
  ],
];
const MARKUP = [
  '<p>',
  '</p>',
  '<br>',
  '<li>',
  '</li>',
  '<',
  '>',
  '&',
  '&amp;',
  '&lt;',
  '&nbsp;',
  '&#233;',
  '<b',
  '"',
  '<!--',
  '-->',
];

/** Names with mostly the same separator between them, sometimes another, or something that garbles them. */
const pieces = (spoilers: string[]) =>
  fc
    .constantFrom(...MAIN_SEPARATORS)
    .chain((separator) =>
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...NAMES),
            fc.oneof(
              { weight: 12, arbitrary: fc.constant(separator) },
              { weight: 1, arbitrary: fc.constantFrom(...SEPARATORS) },
              { weight: 1, arbitrary: fc.constantFrom(...spoilers) },
            ),
          ),
          { minLength: 3, maxLength: 25 },
        )
        .map((parts) => parts.flat().join('')),
    );
const listLike = pieces(SPOILERS);
const markedUp = pieces([...SPOILERS, ...MARKUP, ...MARKUP]);
const anyText = fc.oneof(
  listLike,
  markedUp,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.tuple(listLike, fc.string({ unit: 'binary', maxLength: 40 }), listLike).map((parts) => parts.join('')),
);

const entriesOf = (label: Label): Entry[] =>
  label.lists.flatMap((list) => [...list.actives, ...list.entries, ...list.mayContain]);

/** What `plain-text.ts` is documented to drop or turn into a space, written independently. */
const printed = (raw: string) =>
  raw
    .replace(/[\u00ac\u00ad\u200b-\u200d\u2060\ufeff\r]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Line breaks inside a word are repaired, so hyphens and spaces beside them may disappear. */
const withoutBreaks = (text: string) => text.replace(/[\s-]+/g, '');

const ranges = { numRuns: 1500 };

describe('the texts of these properties', () => {
  it('usually contain lists', () => {
    for (const texts of [listLike, markedUp]) {
      const withList = fc
        .sample(texts, { numRuns: 400, seed: 1 })
        .filter((raw) => readLabel(raw).lists.length > 0);
      expect(withList.length).toBeGreaterThan(200);
    }
  });
});

describe('the spans of a label, for any text', () => {
  it('are in range', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const label = readLabel(raw);
        for (const { span } of [...entriesOf(label), ...label.blurbs])
          expect(0 <= span.start && span.start < span.end && span.end <= raw.length).toBe(true);
      }),
      ranges,
    );
  });

  it('are in order within a section, and never overlap within the label', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const label = readLabel(raw);
        for (const list of label.lists)
          for (const section of [list.actives, list.entries, list.mayContain])
            section.slice(1).forEach((entry, index) => {
              expect(entry.span.start).toBeGreaterThanOrEqual(section[index]?.span.end ?? 0);
            });
        const all = entriesOf(label)
          .map(({ span }) => span)
          .sort((a, b) => a.start - b.start);
        all.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(all[index]?.end ?? 0);
        });
      }),
      ranges,
    );
  });

  it('cover the printed name', () => {
    fc.assert(
      fc.property(listLike, (raw) => {
        for (const { text, span } of entriesOf(readLabel(raw)))
          expect(withoutBreaks(printed(raw.slice(span.start, span.end)))).toBe(withoutBreaks(text));
      }),
      ranges,
    );
  });

  it('cover exactly the printed name if no line is broken', () => {
    const oneLine = listLike.map((raw) => raw.replace(/[\r\n]+|- /g, ', '));
    fc.assert(
      fc.property(oneLine, (raw) => {
        for (const { text, span } of entriesOf(readLabel(raw)))
          expect(printed(raw.slice(span.start, span.end))).toBe(text);
      }),
      ranges,
    );
  });

  it('of blurbs that claim it are letter for letter', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const { text, span, exact } of readLabel(raw).blurbs)
          expect(raw.slice(span.start, span.end) === text).toBe(exact);
      }),
      ranges,
    );
  });
});

describe('reading any text', () => {
  it('gives names that are not empty, trimmed, with single spaces', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const { text } of entriesOf(readLabel(raw))) {
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text).toBe(text.trim().replace(/\s+/g, ' '));
        }
      }),
      ranges,
    );
  });

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(readLabel(raw)).toEqual(readLabel(raw));
      }),
      ranges,
    );
  });

  it('reads a plain list of known names exactly', () => {
    const KNOWN = [
      'Glycerin',
      'Squalane',
      'Panthenol',
      'Cetearyl Alcohol',
      'Retinol',
      'Salicylic Acid',
      'Tocopherol',
    ];
    const list = fc.shuffledSubarray(KNOWN, { minLength: 4 }).map((names) => ['Water', ...names]);
    const separator = fc.constantFrom(', ', ',', ' , ', '; ', ' • ', '\n', ' | ', '、');
    fc.assert(
      fc.property(list, separator, (names, mark) => {
        expect(
          readLabel(names.join(mark)).lists.map(({ entries }) => entries.map(({ text }) => text)),
        ).toEqual([names]);
      }),
    );
  });
});

describe('judging any product', () => {
  it('gives a report whose evidence is where it says, and never throws', () => {
    const product = fc.record({
      title: anyText,
      category: anyText,
      howTo: anyText,
      claims: fc.array(anyText, { maxLength: 3 }),
      lists: fc.array(listLike, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(product, ({ lists, ...words }) => {
        const given = {
          ...emptyProduct,
          ...words,
          lists: lists.map((text) => ({ text, source: 'heading' as const })),
        };
        const report = judge(given);
        for (const { at, text, where } of report.findings.flatMap((finding) => finding.evidence)) {
          if (at === null) continue;
          const source = { title: given.title, category: given.category, claim: given.claims[at.index] };
          const whole = at.in === 'list' ? given.lists[at.index]?.text : source[at.in];
          expect(whole).toBeDefined();
          expect(0 <= at.start && at.start < at.end && at.end <= (whole ?? '').length).toBe(true);
          if (at.in !== 'list') expect(whole?.slice(at.start, at.end)).toBe(text);
          else if (where !== 'claim')
            expect(withoutBreaks(printed((whole ?? '').slice(at.start, at.end)))).toBe(withoutBreaks(text));
        }
        for (const finding of report.findings)
          expect(finding.product).toBeLessThan(Math.max(1, report.lists.length));
      }),
      { numRuns: 800 },
    );
  });
});
