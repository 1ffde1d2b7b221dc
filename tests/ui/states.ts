import type { Cleared, Evidence, Finding, ReadList, Report } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import type { PageState } from '@/ui/popup-actions';

/** Reports of invented products, one for each state of the popup. */

export const seen = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  text,
  where: 'ingredients',
  place: null,
  of: null,
  percent: null,
  readAs: null,
  at: null,
  ...more,
});

export const seenAt = (text: string, place: number, of: number, more: Partial<Evidence> = {}): Evidence =>
  seen(text, { place, of, at: { in: 'list', index: 0, start: place, end: place + text.length }, ...more });

export const finding = (
  topic: Finding['topic'],
  weight: Finding['weight'],
  evidence: Evidence[],
  product = 0,
  minorFor?: Finding['minorFor'],
): Finding => ({ topic, weight, product, evidence, ...(minorFor && { minorFor }) });

export const list = (names: string[], more: Partial<ReadList> = {}): ReadList => ({
  product: null,
  source: 'shop',
  order: 'descending',
  actives: [],
  names,
  mayContain: [],
  unclear: [],
  ...more,
});

export const report = (more: Partial<Report>): Report => ({
  schema: 1,
  page: { url: 'https://shop.example/p/1', shop: 'generic' },
  product: {
    title: 'Halden Toner',
    brand: 'Marlowe & Fenn',
    category: 'Toners',
    kind: 'toner-like',
    contact: 'leave-on',
  },
  verdict: 'clear',
  findings: [],
  cleared: [],
  lists: [],
  notes: [],
  differs: [],
  ...more,
});

const product = (
  title: string,
  brand: string,
  kind: Report['product']['kind'] = 'serum',
): Report['product'] => ({
  title,
  brand,
  category: '',
  kind,
  contact: 'leave-on',
});

const common =
  'Aqua, Glycerin, Butylene Glycol, Panthenol, Betaine, Allantoin, Sodium Hyaluronate, Squalane, Dimethicone, Tocopherol, Carbomer, Xanthan Gum, Parfum, Disodium EDTA, Caffeine, Niacinamide, Ceramide NP, Inulin, Trehalose, Sodium PCA'.split(
    ', ',
  );

/** A given number of names, with those at the places that matter; places count from 1. */
const names = (count: number, at: Record<number, string> = {}): string[] =>
  Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / common.length);
    const name = common[index % common.length] ?? '';
    return at[index + 1] ?? (round === 0 ? name : `${name} ${round + 1}`);
  });
const lookAlike = (text: string, why: string, place: number): Cleared => ({ text, why, place, product: 0 });

const titleEvidence = (text: string): Evidence =>
  seen(text, { where: 'title', at: { in: 'title', index: 0, start: 0, end: text.length } });

export const reports = {
  skip: report({
    verdict: 'skip',
    findings: [
      finding('pore-claim', 'strong', [titleEvidence('Pore-Tightening')]),
      finding('alcohol-toner', 'strong', [seenAt('Alcohol Denat.', 2, 31)]),
    ],
    product: product('Pore-Tightening Halden Toner', 'Marlowe & Fenn', 'toner-like'),
    cleared: [
      lookAlike('Cetearyl Alcohol', 'fatty-alcohol', 7),
      lookAlike('Stearyl Alcohol', 'fatty-alcohol', 9),
      lookAlike('Benzyl Alcohol', 'aromatic-alcohol', 20),
      lookAlike('Citric Acid', 'ph-adjuster', 24),
    ],
    lists: [
      list(
        names(31, {
          2: 'Alcohol Denat.',
          7: 'Cetearyl Alcohol',
          9: 'Stearyl Alcohol',
          20: 'Benzyl Alcohol',
          24: 'Citric Acid',
        }),
        { unclear: ['Aqua Halensis', 'Complex 7B'] },
      ),
    ],
  }),
  skipAndWorks: report({
    verdict: 'skip',
    product: product('Clear Day Salicylic Tonic 2%', 'Osterby', 'toner-like'),
    findings: [
      finding('bha', 'strong', [
        seenAt('Salicylic Acid', 4, 22, { percent: 2 }),
        titleEvidence('Salicylic Tonic 2%'),
      ]),
      finding('alcohol-toner', 'strong', [seenAt('SD Alcohol 40-B', 2, 22)]),
    ],
    lists: [list(names(22, { 2: 'SD Alcohol 40-B', 4: 'Salicylic Acid' }), { source: 'structured-data' })],
  }),
  care: report({
    verdict: 'care',
    product: product('Night Shift Renewal Serum', 'Pell Apothecary'),
    findings: [
      finding('retinoid', 'strong', [seenAt('Retinol', 9, 27)]),
      finding('aha', 'strong', [seenAt('Glycolic Acid', 3, 27)]),
      finding('retinoid-with-acid', 'strong', [seenAt('Retinol', 9, 27), seenAt('Glycolic Acid', 3, 27)]),
    ],
    lists: [list(names(27, { 3: 'Glycolic Acid', 9: 'Retinol' }), { source: 'heading' })],
    notes: [
      { id: 'aha-sun', source: 'FDA 2005' },
      { id: 'retinoid-pregnancy', source: 'EMA 2018' },
    ],
  }),
  careDevice: report({
    verdict: 'care',
    product: product('Microneedle Roller 0.5 mm', 'Tarn Tools', 'device'),
    findings: [finding('home-procedure', 'strong', [titleEvidence('Microneedle Roller')])],
    notes: [{ id: 'needling-at-home', source: 'FDA' }],
  }),
  works: report({
    verdict: 'works',
    product: product('Evening Retinal Cream', 'Pell Apothecary', 'moisturizer'),
    findings: [
      finding('retinoid', 'strong', [seenAt('Retinal', 12, 34)]),
      finding('bha', 'minor', [seenAt('Salix Alba (Willow) Bark Extract', 21, 34)], 0, 'weak-form'),
    ],
    cleared: [lookAlike('Cetyl Alcohol', 'fatty-alcohol', 5)],
    lists: [
      list(names(34, { 5: 'Cetyl Alcohol', 12: 'Retinal', 21: 'Salix Alba (Willow) Bark Extract' }), {
        mayContain: ['CI 77491', 'CI 77492'],
      }),
    ],
    notes: [{ id: 'retinoid-pregnancy', source: 'EMA 2018' }],
  }),
  myth: report({
    verdict: 'myth',
    product: product('Vanishing Pore Minimizer', 'Lumen & Lye', 'other'),
    findings: [
      finding('pore-claim', 'strong', [
        titleEvidence('Pore Minimizer'),
        seen('erases pores in 7 days', { where: 'claim', at: { in: 'claim', index: 0, start: 4, end: 26 } }),
      ]),
      finding('alcohol', 'minor', [seenAt('Alcohol', 4, 18)]),
    ],
    lists: [list(names(18, { 4: 'Alcohol' }))],
  }),
  clear: report({
    verdict: 'clear',
    product: product('Plain Oat Cream', 'Osterby', 'moisturizer'),
    cleared: [
      lookAlike('Cetearyl Alcohol', 'fatty-alcohol', 3),
      lookAlike('Phenoxyethanol', 'preservative', 14),
      lookAlike('alcohol-free', 'free-from', 0),
    ],
    lists: [list(names(16, { 3: 'Cetearyl Alcohol', 14: 'Phenoxyethanol' }))],
  }),
  differs: report({
    verdict: 'clear',
    product: product('Retinol Body Lotion', 'Marlowe & Fenn', 'body'),
    findings: [finding('retinoid', 'minor', [seenAt('Retinyl Acetate', 19, 24)], 0, 'weak-form')],
    differs: [{ promised: 'Retinol', topic: 'retinoid' }],
    lists: [list(names(24, { 19: 'Retinyl Acetate' }), { order: 'unknown' })],
  }),
  offPage: report({
    verdict: 'skip',
    product: product('Halden Tonic', 'Marlowe & Fenn', 'toner-like'),
    findings: [
      finding('alcohol-toner', 'strong', [seenAt('Alcohol Denat.', 2, 8)]),
      finding('bha', 'minor', [seenAt('Salix Alba (Willow) Bark Extract', 6, 8)], 0, 'weak-form'),
    ],
    cleared: [lookAlike('Cetearyl Alcohol', 'fatty-alcohol', 4), lookAlike('Citric Acid', 'ph-adjuster', 8)],
    lists: [
      list(
        [
          'Aqua',
          'Alcohol Denat.',
          'Glycerin',
          'Cetearyl Alcohol',
          'Panthenol',
          'Salix Alba (Willow) Bark Extract',
          'Parfum',
          'Citric Acid',
        ],
        { source: 'structured-data', offPage: true, mayContain: ['CI 42090'] },
      ),
    ],
  }),
  doubt: report({
    verdict: 'clear',
    product: product('Plain Moss Serum', 'Osterby'),
    lists: [list(names(14), { doubt: true })],
  }),
  tonerOrNot: report({
    verdict: 'clear',
    product: product('Halden No. 4', 'Marlowe & Fenn', 'other'),
    findings: [finding('alcohol', 'minor', [seenAt('Alcohol Denat.', 2, 14)])],
    lists: [list(names(14, { 2: 'Alcohol Denat.' }))],
    depends: { on: 'toner-like', verdict: 'skip' },
  }),
  eyes: report({
    verdict: 'works',
    product: product('Slow Blink Retinol Eye Cream', 'Osterby', 'moisturizer'),
    findings: [finding('retinoid', 'strong', [seenAt('Retinol', 11, 30)])],
    lists: [list(names(30, { 11: 'Retinol' }))],
    notes: [{ id: 'retinoid-pregnancy', source: 'EMA 2018' }],
  }),
  offTopic: report({
    verdict: 'off-topic',
    product: product('Rosemary Scalp Shampoo', 'Tarn', 'off-topic'),
  }),
  unread: report({
    verdict: 'unread',
    product: product('Quiet Water Essence', 'Lumen & Lye', 'toner-like'),
  }),
  kit: report({
    verdict: 'skip',
    product: product('The Two Step Set', 'Osterby', 'kit'),
    findings: [
      finding('alcohol-toner', 'strong', [seenAt('Alcohol Denat.', 1, 12)], 0),
      finding('retinoid', 'strong', [seenAt('Retinol', 8, 20)], 1),
    ],
    lists: [
      list(names(12, { 1: 'Alcohol Denat.' }), { product: 'Step 1: Bright Tonic' }),
      list(names(20, { 8: 'Retinol' }), { product: 'Step 2: Slow Night Cream', unclear: ['Complex 7B'] }),
    ],
  }),
  long: report({
    verdict: 'works',
    product: product(
      'Extraordinarily Thorough Resurfacing Overnight Concentrate with Glycolic, Lactic and Mandelic Acids, 200 ml Refill',
      'The Very Long-Named Institute of Dermocosmetic Research',
    ),
    findings: [
      finding('aha', 'strong', [
        seenAt('Glycolic Acid', 2, 118, { percent: 7.5 }),
        seenAt('SodiumHyaluronateCrosspolymerWithNoSpaceInItWhatever', 13, 118, { readAs: 'Lactic Acid' }),
        seenAt('Mandelic Acid', 21, 118),
      ]),
    ],
    lists: [
      list(
        names(118, {
          2: 'Glycolic Acid',
          13: 'SodiumHyaluronateCrosspolymerWithNoSpaceInItWhatever',
          21: 'Mandelic Acid',
        }),
      ),
    ],
    notes: [{ id: 'aha-sun', source: 'FDA 2005' }],
  }),
  markup: report({
    verdict: 'works',
    product: product('<img src=x onerror="window.hacked=1"> Serum', '<b>Bold</b>'),
    findings: [finding('bha', 'strong', [seenAt('<script>window.hacked=1</script>', 3, 9)])],
    cleared: [lookAlike('<i>Cetyl</i> Alcohol', 'fatty-alcohol', 2)],
    lists: [list(names(9), { unclear: ['<u>x</u>'] })],
    differs: [{ promised: '<em>AHA</em>', topic: 'aha' }],
  }),
} as const satisfies Record<string, Report>;

const read = (page: Report): TabState => ({ state: 'read', page: 'product', report: page, marks: 2 });

const item = (title: string, verdict: Report['verdict']) => ({ title, verdict, strong: [], minor: [] });

export const pages: Record<string, PageState> = {
  ...Object.fromEntries(Object.entries(reports).map(([name, page]) => [name, read(page)])),
  shopUnread: {
    state: 'read',
    page: 'product',
    marks: 0,
    report: report({
      verdict: 'unread',
      page: { url: 'https://www.pine.example/p/quiet-water?for=anna#list', shop: 'pine' },
      product: product('Quiet Water Essence', 'Lumen & Lye', 'toner-like'),
    }),
    tried: [
      'pine: css',
      'pine: aria-controls',
      'heading: Ingredients',
      'structured data',
      'seen: How to use',
    ],
  },
  otherPage: { state: 'read', page: 'other', report: report({ verdict: 'unread' }), marks: 0 },
  listing: {
    state: 'listing',
    url: 'https://shop.example/toners',
    shop: null,
    marks: 3,
    items: [
      item('Blackhead Nose Strips, 12 pieces', 'skip'),
      item('Quiet Water Essence', 'unread'),
      item('Retinol 0.3% Night Serum', 'works'),
      item('Vanishing Pore Minimizer', 'myth'),
      item('Microneedle Roller 0.5 mm', 'care'),
      item('Plain Oat Cream', 'unread'),
      item('Halden Toner', 'unread'),
    ],
  },
  emptyListing: {
    state: 'listing',
    url: 'https://shop.example/creams',
    shop: null,
    marks: 0,
    items: [item('Plain Oat Cream', 'unread'), item('Halden Toner', 'unread')],
  },
  waiting: { state: 'waiting' },
  notChecked: { state: 'not-checked' },
  noAccess: { state: 'no-access' },
  closedBrowser: { state: 'closed', why: 'browser' },
  closedLeft: { state: 'closed', why: 'left' },
  closedStore: { state: 'closed', why: 'store' },
  closedPdf: { state: 'closed', why: 'pdf' },
  closedFile: { state: 'closed', why: 'file' },
  failed: {
    state: 'failed',
    url: 'https://shop.example/p/1',
    what: 'The shop file does not fit the page',
    detail:
      'TypeError: cannot read properties of null\n    at locate (shop.js:1:2034)\n    at run (shop.js:1:991)',
  },
};
