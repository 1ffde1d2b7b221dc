import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listsOf } from './read';

const ABOVE = ['Aqua', 'Glycerin', 'Squalane'];
const BELOW = ['Glycolic Acid', 'Panthenol', 'Parfum'];

/** What shops print before names below a limit; # is the strength. */
const CLAUSES = [
  ...['and # or less of:', 'Contains # or less of:', 'The following at less than #:', 'At or below #:'],
  ...[
    'Less than # of each of the following:',
    'Ingredients present at # or less:',
    'Each of these at under #:',
  ],
  ...['in concentrations of # or lower:', '(# or less):', '< #:', '≤ #:', 'Ingredients < #:', '(<#):'],
  ...[
    'und weniger als #:',
    'Jeweils unter #:',
    'Folgende Inhaltsstoffe mit weniger als #:',
    '# oder weniger:',
  ],
  ...['Inhaltsstoffe unter #:', 'Enthält # oder weniger von:', 'In Mengen unter #:'],
  ...["et moins d'#:", 'Ingrédients à moins de # :', 'Présents à # ou moins :', 'Inférieur ou égal à # :'],
  ...['y menos del #:', 'Ingredientes por debajo del #:', 'Contiene # o menos de:', 'Inferior al #:'],
  ...['e meno del #:', 'Ingredienti inferiori al #:', 'In quantità inferiori al #:', '# o meno di:'],
  ...['e menos de #:', 'Ingredientes abaixo de #:', 'Contém # ou menos de:'],
  ...['en minder dan #:', 'Ingrediënten onder #:', 'Bevat # of minder van:'],
  ...[
    'och mindre än #:',
    'Ingredienser under #:',
    'Indeholder # eller mindre af:',
    'Mindre enn # av følgende:',
  ],
  ...['ja alle #:', 'Ainesosat alle #:', 'Sisältää enintään #:', 'oraz mniej niż #:', 'Składniki poniżej #:'],
  ...['a méně než #:', 'Složky pod #:', 'Tartalmaz # vagy kevesebb:', '# alatti összetevők:'],
  ...["#'den az:", '# altında:', 'Менее #:', 'Содержание ниже #:', 'Компоненты менее #:'],
  ...['含量低于#的成分：', '#以下：', '#未満の成分：', '# 이하 함유 성분:', '# 미만:'],
];
const clause = fc
  .tuple(fc.constantFrom(...CLAUSES), fc.constantFrom('1%', '1 %', '0,5 %', '2％', '0.1 %'))
  .map(([words, strength]) => words.replace('#', strength));
const before = fc.constantFrom(', ', '. ', '.\n', ' ', '; ');

describe('a limit before the last names', () => {
  it('is a marker and not a name, in any language and in front of any name', () => {
    fc.assert(
      fc.property(clause, before, (words, gap) => {
        const lists = listsOf(`${ABOVE.join(', ')}${gap}${words} ${BELOW.join(', ')}`);
        expect(lists.map(({ entries }) => entries.map(({ text }) => text))).toEqual([[...ABOVE, ...BELOW]]);
        expect(lists[0]?.lowFrom).toBe(ABOVE.length);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    'less than one percent of:',
    'two per cent or less:',
    'weniger als ein Prozent:',
    'moins d’un pour cent :',
  ])('may say its number in words: "%s"', (words) => {
    expect(listsOf(`${ABOVE.join(', ')}, ${words} ${BELOW.join(', ')}`)[0]?.lowFrom).toBe(ABOVE.length);
  });

  it('may be on its own line, without a colon', () => {
    const [list] = listsOf(`${ABOVE.join(', ')}\nContains less than 1 %\n${BELOW.join(', ')}`);
    expect(list?.lowFrom).toBe(ABOVE.length);
  });

  it.each([
    'Glycolic Acid less than 1 %',
    'Glycolic Acid < 1 %',
    'Glycolic Acid (max. 1 %)',
    'Glycolic Acid 1 % or less',
    'max. 1 % Glycolic Acid',
    'Parfum 1 %',
  ])('is not one where it is the strength of one name: %s', (name) => {
    const [list] = listsOf(`Aqua, ${name}, Glycerin, Panthenol`);
    expect(list?.lowFrom).toBeNull();
    expect(list?.entries).toHaveLength(4);
  });

  it.each([
    'Contains more than 90 % of: Glycolic Acid',
    'At least 95 %: Glycolic Acid',
    'Mindestens 10 %: Glycolic Acid',
  ])('is not one where it is the least: %s', (words) => {
    expect(listsOf(`Aqua, Glycerin, ${words}, Panthenol`)[0]?.lowFrom ?? null).toBeNull();
  });
});

describe('a heading of traces', () => {
  const zh = { above: ['水', '甘油', '丁二醇', '烟酰胺'], below: ['水杨酸', '泛醇', '苯氧乙醇'] };

  it.each([
    '其他微量成分：',
    '微量成分:',
    '其它微量成分：',
    '【其他微量成分】',
    '<其他微量成分>',
    '其他微量成份 :',
  ])('is a marker: %s', (heading) => {
    for (const gap of ['。', '、', '\n', '；', ' ', '。 ']) {
      const [list, ...others] = listsOf(`成分：${zh.above.join('、')}${gap}${heading}${zh.below.join('、')}`);
      expect([heading, gap, list?.entries.map(({ text }) => text), others.length]).toEqual([
        heading,
        gap,
        [...zh.above, ...zh.below],
        0,
      ]);
      expect(list?.lowFrom).toBe(zh.above.length);
    }
  });

  it.each([
    ['Aqua, Glycerin, Squalane, Niacinamide. Trace ingredients: Salicylic Acid, Parfum', 4],
    ['정제수, 글리세린, 부틸렌글라이콜, 판테놀, 미량 성분: 살리실릭애씨드, 향료', 4],
  ])('in other languages: %s', (raw, from) => expect(listsOf(raw)[0]?.lowFrom).toBe(from));

  it.each(['富含微量成分的温泉水、甘油、丁二醇、水杨酸、泛醇', '水、甘油、丁二醇、水杨酸、泛醇'])(
    'is not one without a colon: %s',
    (raw) => expect(listsOf(raw)[0]?.lowFrom).toBeNull(),
  );
});
