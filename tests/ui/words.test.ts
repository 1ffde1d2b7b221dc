import { describe, expect, it } from 'vitest';
import { noteIds } from '@/article/notes';
import en from '@/locales/en.json';
import { Source, Topic, Verdict } from '@/report/report';
import { issueForm } from '@/ui/folded/issue-form';
import { isForEyes } from '@/words/area';
import { plainSentence } from '@/words/evidence';
import { sealWords } from '@/words/explanation';
import { clearedReasons } from '@/words/keys';
import { translateFrom } from '@/words/node-translate';
import { ordinal } from '@/words/number';
import { reportView } from '@/words/report-view';
import { wholeListViews } from '@/words/whole-list';
import eyeArea from '@/words/words/eye-area.json';
import { wrongVerdictReport } from '@/words/wrong-verdict-report';
import { finding, list, report, reports, seen, seenAt } from './states';

const t = translateFrom(en);
const view = (more: Parameters<typeof report>[0]) => reportView(t, report(more));
const sentences = (more: Parameters<typeof report>[0]) =>
  view(more).cards.flatMap((card) => card.evidence.map(plainSentence));

describe('every id of a report has words', () => {
  it.each(Verdict.options)('verdict %s', (verdict) => {
    const { headline, reason } = reportView(t, report({ verdict }));
    expect(headline).not.toBe('');
    // The others take their reason from the finding that decides them.
    const ownReason = ['off-topic', 'myth', 'clear', 'unread'].includes(verdict);
    expect(reason !== '').toBe(ownReason);
  });

  it.each(Topic.options)('topic %s, strong and minor', (topic) => {
    for (const weight of ['strong', 'minor'] as const) {
      const [card] = view({ findings: [finding(topic, weight, [seen('x')])] }).cards;
      expect(card?.title).toMatch(/^[A-Z]/);
      expect(card?.says).toMatch(/\.$/);
      expect(card?.reading ?? '.').toMatch(/\.$/);
      expect(card?.advice?.text ?? '.').toMatch(/\.$/);
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

/** Every reason in the lexicon's data, at any depth. */
const reasonsIn = (node: unknown): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) =>
        key === 'why' && typeof value === 'string' ? [value] : reasonsIn(value),
      );

describe('the reasons of the lexicon', () => {
  it('all have their own words', () => {
    const reasons = reasonsIn(import.meta.glob('/src/lexicon/families/*.json', { eager: true }));
    expect(reasons.length).toBeGreaterThan(10);
    expect(clearedReasons).toEqual(expect.arrayContaining([...new Set(reasons)]));
  });
});

describe('ids that this version does not know', () => {
  it('are shown and not dropped', () => {
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

describe('what was found', () => {
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
      'Salicylic Acid is 4th of 22 (2% on the label)',
      'Salicylic Acid 2% is 4th of 22',
      'Retinol is 9th of 22 (0.025% on the label)',
    ]);
  });

  it('has no place if the order of the list is unknown', () => {
    expect(
      sentences({
        lists: [list(['Water'], { order: 'unknown' })],
        findings: bha(seenAt('Salicylic Acid', 4, 22), seenAt('Lactic Acid', 5, 22, { percent: 5 })),
      }),
    ).toEqual(['Salicylic Acid is in the list', 'Lactic Acid is in the list (5% on the label)']);
  });

  it('says where else it was, and how a misprint was read', () => {
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
      'The shop lists it under “Toners”',
      'The page says “with BHA”',
      'Salicylic Acid is an active ingredient (2% on the label)',
      'SalicilicAcid is 3rd of 9 (read as Salicylic Acid)',
    ]);
  });

  it('keeps printed dollar signs and bars as they are', () => {
    expect(sentences({ lists, findings: bha(seen('Buy $1 | get $2', { where: 'claim' })) })).toEqual([
      'The page says “Buy $1 | get $2”',
    ]);
  });
});

it('the seal says the same sentence of a finding once, however often the page repeats it', () => {
  const claim = (index: number) =>
    seen('Retinol 0.2%', { where: 'claim', at: { in: 'claim', index, start: 0, end: 12 } });
  const words = sealWords(t, report({ findings: [finding('retinoid', 'strong', [claim(0), claim(1)])] }));
  expect(words.findings.map((each) => each.seen.map(plainSentence))).toEqual([
    ['The page says “Retinol 0.2%”'],
  ]);
});

describe('one product gets one story', () => {
  const advice = (more: Parameters<typeof report>[0]) =>
    view(more).cards.map(({ topic, advice: own }) => [topic, own?.text ?? null]);

  it('with retinoid and acid together, no card gives directions for one of the two', () => {
    expect(advice(reports.care)).toEqual([
      ['retinoid-with-acid', en.topic.retinoidWithAcid.do],
      ['retinoid', null],
      ['aha', null],
    ]);
  });

  it('the other product of a kit keeps its directions', () => {
    const findings = [
      finding('retinoid-with-acid', 'strong', [seen('Retinol')], 0),
      finding('retinoid', 'strong', [seen('Retinol')], 1),
    ];
    const lists = [list(['Retinol'], { product: 'A' }), list(['Retinol'], { product: 'B' })];
    expect(advice({ findings, lists })[1]?.[1]).toContain(en.point.retinoidsStart);
  });

  it.each([
    ['body', 'Retinol Body Lotion', en.area.body.do],
    ['lip', 'Lip Renewal', en.area.lip.do],
    ['serum', 'Retinol Eye Serum', en.area.eye.do],
  ] as const)('a %s product called %s gets no directions for the face', (kind, title, words) => {
    const product = { ...reports.works.product, kind, title };
    for (const topic of ['retinoid', 'aha', 'bha'] as const) {
      const [card] = view({ product, findings: [finding(topic, 'strong', [seen('x')])] }).cards;
      expect(card?.advice).toEqual({ text: words, isOurs: true });
    }
  });

  it.each([
    ['low', 'Retinol is low in the list, so there is probably little of it.'],
    ['weak-form', 'Retinol is one of the weaker forms.'],
    ['rinsed-off', 'You rinse this product off, so Retinol has little time to work.'],
    ['claimed', 'Only the description mentions Retinol, so we can’t tell how much there is.'],
    ['printed', 'The amount of Retinol on the label is too little to count on.'],
    ['order', 'The list isn’t in order of amount, so we can’t tell how much Retinol it contains.'],
  ] as const)('a finding that is minor for being %s says so in headline and card', (minorFor, reason) => {
    const minor = { ...finding('retinoid', 'minor', [seen('Retinol')]), minorFor };
    const { headline, reason: first, cards } = view({ findings: [minor] });
    expect(headline).toBe(en.verdict.clear.headlineMinor);
    expect(first).toBe(reason);
    expect(cards[0]?.reading).toContain(reason);
  });

  it('alcohol outside toners is reported, and not called a small amount', () => {
    const { headline, reason, cards } = view({
      product: reports.works.product,
      findings: [finding('alcohol', 'minor', [seenAt('Alcohol', 2, 22)])],
    });
    expect([headline, reason]).toEqual([en.verdict.clear.headline, en.verdict.clear.reasonAlcohol]);
    expect(cards[0]).toMatchObject({ says: en.topic.alcohol.says, reading: null, advice: null });
  });

  it('alcohol low in a list is not ignored when we say that the article is silent', () => {
    const cleared = [{ text: 'Alcohol', why: 'alcohol-elsewhere', place: 12, product: 0 }];
    expect(view({ cleared }).reason).toBe(en.verdict.clear.reasonAlcohol);
  });

  it('a verdict that depends on the kind asks instead of saying clear', () => {
    const depends = { on: 'toner-like', verdict: 'skip' } as const;
    const findings = [finding('alcohol', 'minor', [seenAt('Alcohol', 2, 9)])];
    // No card answers the question for the person.
    expect(view({ depends, findings }).cards[0]).toMatchObject({
      title: en.topic.alcohol.unnamedTitle,
      says: en.topic.alcohol.unnamedSays,
    });
    expect(view({ depends, findings })).toMatchObject({
      asksForToner: true,
      isQuestion: true,
      headline: en.toner.headline,
    });
    // What works is shown, and the question is asked beside it.
    expect(view({ depends, verdict: 'works', findings: reports.works.findings })).toMatchObject({
      asksForToner: true,
      isQuestion: false,
      headline: en.verdict.works.headline,
    });
  });
});

describe('where on the body a product is used', () => {
  it.each(eyeArea.yes)('%s is for the eyes', (title) => expect(isForEyes(title)).toBe(true));
  it.each(eyeArea.no)('%s is not', (title) => expect(isForEyes(title)).toBe(false));
});

describe('a kit', () => {
  it('has a verdict for each product', () => {
    expect(reportView(t, reports.kit).kit).toEqual([
      { name: 'Step 1: Bright Tonic', verdict: 'skip', headline: en.verdict.skip.headline },
      { name: 'Step 2: Slow Night Cream', verdict: 'works', headline: en.verdict.works.headline },
    ]);
  });

  it('is not one if the lists are versions of one product', () => {
    const lists = [
      list(['Aqua'], { product: 'Rose', version: true }),
      list(['Aqua'], { product: 'Mint', version: true }),
    ];
    expect(view({ lists }).kit).toEqual([]);
  });
});

describe('a list drawn as a line', () => {
  it('is left out if places say nothing: no order, or nothing flagged or similar', () => {
    expect(reportView(t, reports.differs).strips).toEqual([]);
    expect(reportView(t, reports.doubt).strips).toEqual([]);
    expect(reportView(t, reports.clear).strips).toHaveLength(1);
  });
});

describe('every name of a list', () => {
  const more = (name: string) =>
    reportView(t, reports.offPage).wholeLists[0]?.names.find(({ text }) => text === name)?.more;

  it('says its place and whether the article covers it', () => {
    expect(more('Glycerin')).toEqual(['Glycerin is 3rd of 8.', en.ingredient.unmentioned]);
    expect(more('Alcohol Denat.')).toEqual([
      'Alcohol Denat. is 2nd of 8.',
      `The article covers this: ${en.topic.alcoholToner.title}.`,
    ]);
    expect(more('Cetearyl Alcohol')).toContain(`not flagged: ${en.cleared.fattyAlcohol}`);
    expect(more('CI 42090')).toEqual([en.ingredient.mayContain]);
  });

  it('has its function from CosIng', () => {
    const [whole] = view({ lists: [list(['Aqua', 'X'], { functions: [['solvent'], []] })] }).wholeLists;
    expect(whole?.names.map(({ functions }) => functions)).toEqual([['solvent'], []]);
  });
});

describe('a report of a wrong verdict', () => {
  it('is plain text about the product, with an address that ends before the query', () => {
    const { kit } = reports;
    const text = wrongVerdictReport({
      ...kit,
      page: { url: 'https://pine.example/p/1?for=anna#x', shop: 'pine' },
    });
    expect(text).toContain('Page: https://pine.example/p/1\n');
    expect(text).not.toContain('anna');
    expect(text).toContain('Verdict: skip');
    expect(text).toContain('- alcohol-toner (strong): "Alcohol Denat." (ingredients 1/12)');
    expect(text).toContain('List (shop, descending, 20 names):');
  });

  it('names the steps of a shop’s file that found no list when another way did', () => {
    const text = wrongVerdictReport(reports.skip, ['pine: css .inci: nothing there']);
    expect(text).toContain("The shop's file found no list:\n- pine: css .inci: nothing there\n");
    expect(wrongVerdictReport(reports.skip)).not.toContain('found no list');
  });

  it('goes to the form that package.json names, once it is more than a placeholder', () => {
    expect(issueForm('wrong-verdict', 'https://pore-truth.invalid/issues')).toBeNull();
    expect(issueForm('wrong-verdict', 'no address')).toBeNull();
    expect(issueForm('wrong-verdict', 'https://forge.example/pore-truth/issues')).toBe(
      'https://forge.example/pore-truth/issues/new?template=wrong-verdict.yml',
    );
  });
});

describe('a report in words', () => {
  it('puts the weightiest card first and shows the myth with any verdict', () => {
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
    expect(reportView(t, reports.differs).reason).toBe('Retinyl Acetate is one of the weaker forms.');
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
        extent: '31 ingredients, 2 not recognised:',
        unclear: ['Aqua Halensis', 'Complex 7B'],
        source: 'Found in the shop’s ingredient section.',
        remarks: [],
      },
    ]);
    expect(view({ lists: [list(['Water'])] }).lists[0]?.extent).toBe('1 ingredient, all recognised.');
    expect(reportView(t, reports.differs).lists[0]?.remarks).toEqual([en.list.orderUnknown]);
  });

  it('says once what the title promises and the list doesn’t have', () => {
    const differs = [
      { promised: 'Retinol', topic: 'retinoid' as const },
      { promised: 'Retinol', topic: 'retinoid' as const },
    ];
    expect(view({ differs }).differs).toEqual([
      'The page promises “Retinol”, but it’s not in the ingredient list.',
    ]);
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

  it('never calls an unread label clear, and says which text it is about', () => {
    const views = (['page', 'other-page', 'pasted', 'selection', 'title'] as const).map((origin) =>
      reportView(t, reports.unread, origin),
    );
    expect(new Set(views.map(({ headline, reason }) => headline + reason)).size).toBe(5);
    for (const { headline } of views) expect(headline).not.toBe(en.verdict.clear.headline);
  });

  it('says when a verdict is based on no list', () => {
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

  it('says what the product is for, if not for the face', () => {
    expect(reportView(t, reports.differs).usedOn).toBe('For the body');
    expect(reportView(t, reports.works).usedOn).toBeNull();
  });
});

describe('the words themselves', () => {
  const texts = (node: unknown): string[] =>
    typeof node === 'string' ? [node] : Object.values(node ?? {}).flatMap(texts);
  const keys = (node: object): string[] =>
    Object.entries(node).flatMap(([key, value]) => [key, ...(typeof value === 'object' ? keys(value) : [])]);

  it('neither frighten nor promise anything', () => {
    for (const text of texts(en)) {
      expect(text).not.toMatch(/toxic|dangerous|\bclean\b|bad for you|nasties|cure|guarantee/i);
    }
  });

  it('have keys that a browser takes as message names', () => {
    for (const key of keys(en)) expect(key).toMatch(/^[A-Za-z0-9]+$/);
  });
});

describe('the whole list', () => {
  it('shows an active as flagged, although only its evidence has the strength', () => {
    const [whole] = wholeListViews(
      t,
      report({
        lists: [list(['Water'], { actives: ['Salicylic Acid', 'Sulfur'] })],
        findings: [
          finding('bha', 'strong', [seen('Salicylic Acid 2%', { where: 'actives', place: 1, of: 2 })]),
        ],
      }),
    );
    expect(whole?.names.map(({ text, said }) => [text, said !== null])).toEqual([
      ['Salicylic Acid', true],
      ['Sulfur', false],
      ['Water', false],
    ]);
  });
});

describe('words in Node', () => {
  it('throw on a key that is not there', () => {
    expect(() => translateFrom({})('extName')).toThrow('extName');
  });
});
