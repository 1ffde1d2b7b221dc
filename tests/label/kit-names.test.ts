import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const read = (raw: string) =>
  listsOf(raw).map(({ product, entries }) => [product, ...entries.map(({ text }) => text)]);
const TONER = ['Aqua', 'Glycerin', 'Betaine', 'Panthenol', 'Citric Acid'];
const CREAM = ['Water', 'Squalane', 'Cetyl Alcohol', 'Dimethicone', 'Tocopherol'];
const toner = TONER.join(', ');
const cream = CREAM.join(', ');

describe('the name of a kit’s product', () => {
  it.each([
    ['behind its step', 'Step 1: Melting Balm', 'Step 2: Cloud Cream', '%\n'],
    [
      'behind its step and above praise',
      'STEP 01: Dew Ampoule',
      'STEP 02: Rubber Mask',
      '%:\n- Algin: cools skin.\n\n',
    ],
    [
      'above praise of a mixture',
      'STEP 01: Dew Ampoule',
      'STEP 02: Rubber Mask',
      '%:\n- Vitamin Complex (tocopherol, folic acid): antioxidant that evens the look of skin.\n\n',
    ],
    [
      'above praise, with more words',
      'Boost for Pores & Dull Texture',
      'Plump for Dry & Thirsty Skin',
      '%:\n- Algin: cools skin.\n\n',
    ],
    ['before a comma of the shop’s', 'moon toner', 'sun cream', '%:, '],
    ['that is an ingredient, above its list', 'Vitamin C 10%', 'Niacinamide 5%', '%:\n'],
  ])('is read %s', (_, first, second, form) => {
    const raw = `${form.replace('%', first)}${toner}.\n\n${form.replace('%', second)}${cream}.`;
    const [one, other] = read(raw);
    expect(one?.slice(1)).toEqual(TONER);
    expect(other?.slice(1)).toEqual(CREAM);
    expect(one?.[0]).toContain(first.replace(/^step \d+: /i, ''));
    expect(other?.[0]).toContain(second.replace(/^step \d+: /i, ''));
    expect([one?.[0], other?.[0]].join()).not.toMatch(/ingredients/i);
  });

  it.each([
    'Active ingredients Hyaluronic acidPeptide Ingredients Moon Toner ingredients: ',
    'Country of origin: France Ingredients Moon Toner Ingredients: ',
  ])('stands between two headings: %s', (opening) => {
    expect(read(`${opening}${toner}Sun Cream ingredients: ${cream} ...read more`)).toEqual([
      ['Moon Toner', ...TONER],
      ['Sun Cream', ...CREAM],
    ]);
  });

  it('is none of a maker’s code between two headings', () => {
    const code = 'Ingredients 3081702 12 - INGREDIENTS: ';
    const list = (names: string[]) => `${code}${names.join(' • ')} (F.I.L. N70012345/1). `;
    for (const { product } of listsOf(`Address: Paris. Active ${list(TONER)}${list(CREAM)}`))
      expect(product).toBeNull();
  });

  it.each([
    ['[증정 - 물빛 에센스] ', '[증정 - 물빛 에센스]'],
    ['[기획 증정품 물빛 크림] ', ''],
    ['<증정 크림> ', ''],
  ])('ends the footnotes of the list before: %s', (heading) => {
    const korean = '정제수, 글리세린, 판테놀, 베타인, 알란토인, 잔탄검';
    const lists = listsOf(
      `[본품 - 물빛 세럼] 정제수, 글리세린, 판테놀, 레몬밤잎추출물*, 리날룰 *표시: our original formula +표시: 식물 유래 향 ${heading}${korean}`,
    );
    expect(lists.map(({ entries }) => entries.length)).toEqual([5, 6]);
    expect(lists[0]?.entries.at(-1)?.text).toBe('리날룰');
    expect(lists[1]?.entries[0]?.text).toBe('정제수');
  });

  it('is read behind a stop with no space', () => {
    const raw = `sugar bloom polish: ${toner}.sugar bloom lip treatment: cera alba (beeswax), squalane, tocopherol, limonene.`;
    expect(listsOf(raw).map(({ entries }) => entries.length)).toEqual([5, 4]);
  });
});

describe('words about ingredients in a sentence', () => {
  it.each(['locks in active ingredients and mineral water.', 'with ingredients and water from our spring.'])(
    'head no list: %s',
    (sentence) => {
      expect(read(`- Wrap: a veil that ${sentence}\n\n${cream}`)).toEqual([[null, ...CREAM]]);
    },
  );
});
