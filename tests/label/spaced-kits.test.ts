import { describe, expect, it } from 'vitest';
import { listsOf, names, namesOf } from './read';

const TONER = ['정제수', '에탄올', '글리세린', '판테놀'];
const CREAM = ['병풀추출물', '글리세린', '스쿠알란', '카보머'];
const toner = TONER.join(', ');
const cream = CREAM.join(', ');

const productsOf = (raw: string) => listsOf(raw).map(({ product }) => product);

describe('products of a kit whose names spaces alone part from the lists', () => {
  it.each([
    ['behind the last name', `그린 토너 ${toner} 그린 크림 ${cream}`],
    ['with a colon', `그린 토너 : ${toner} 그린 크림 : ${cream}`],
    ['with a star', `*그린 토너 ${toner} *그린 크림 ${cream}`],
    ['with a star before one word', `*수분토너 ${toner} *젤크림 ${cream}`],
    ['with a size', `그린 토너 150ml ${toner} 그린 크림 50ml ${cream}`],
    ['between signs', `★그린 토너★ ${toner} ★그린 크림★ ${cream}`],
    ['between arrows', `▶그린 토너◀ ${toner} ▶그린 크림◀ ${cream}`],
    ['between signs, on lines', `◆그린 토너◆\n${toner}\n◆그린 크림◆\n${cream}`],
    ['in quoted brackets', `'[그린 토너] '${toner} [그린 크림] ${cream}`],
  ])('%s', (_, raw) => {
    expect(namesOf(raw)).toEqual([TONER, CREAM]);
    const products = productsOf(raw).map((name) => name?.replace(/\s?\d+ml$/, ''));
    expect(products).toEqual(raw.includes('젤크림') ? ['수분토너', '젤크림'] : ['그린 토너', '그린 크림']);
  });

  it('behind a gift word', () => {
    expect(namesOf(`본품 : ${toner} 증정 : ${cream}`)).toEqual([TONER, CREAM]);
    expect(namesOf(`[본품] ${toner} [증정] 그린 크림 : ${cream}`)).toEqual([TONER, CREAM]);
    expect(productsOf(`[본품] ${toner} [증정] 그린 크림 : ${cream}`)).toEqual(['본품', '그린 크림']);
  });

  it('behind a name that no list has', () => {
    expect(namesOf(`그린 볼 : ${toner}, 소듐그리네이트 그린 크림 : ${cream}`)).toEqual([
      [...TONER, '소듐그리네이트'],
      CREAM,
    ]);
  });

  it.each([...'[] ［］ 【】 〔〕 《》 〈〉 <> ＜＞ ｛｝ 「」 『』'.split(' ')])(
    'in any but round brackets: %s',
    (pair) => {
      const [opens, closes] = [...pair];
      const inBrackets = (name: string) => `${opens}${name}${closes}`;
      const lists = [
        ['水', 'エタノール', 'グリセリン', 'BG'],
        ['水', 'スクワラン', 'グリセリン', 'トコフェロール'],
      ];
      const [first = '', second = ''] = lists.map((list) => list.join('、'));
      for (const between of ['', ' ', '\n']) {
        const raw = `${inBrackets('化粧水')}${first}${between}${inBrackets('クリーム')}${second}`;
        expect(namesOf(raw)).toEqual(lists);
        expect(productsOf(raw)).toEqual(['化粧水', 'クリーム']);
      }
      const english = `${inBrackets('Toner')} Water, Alcohol, Glycerin, Betaine, Panthenol ${inBrackets('Cream')} Water, Squalane, Glycerin`;
      // "<Toner>" is a tag.
      if (pair !== '<>') expect(productsOf(english)).toEqual(['Toner', 'Cream']);
    },
  );

  it.each([
    '水、グリセリン、植物エキス（クリーム）、BG、トコフェロール',
    '水、ハマメリス水（化粧水）、グリセリン、BG、トコフェロール',
    'Water, Rosa Damascena (Rose) Water, Glycerin, Betaine, Milk (Cream) Water, Panthenol',
    '水、グリセリン、「メントール」、BG、トコフェロール',
  ])('but no gloss in brackets is one: %s', (raw) => {
    expect(listsOf(raw)).toHaveLength(1);
  });

  it('in brackets before a heading', () => {
    expect(namesOf(`【化粧水】成分：水、エタノール、BG【乳液】成分：水、スクワラン、BG`)).toEqual([
      ['水', 'エタノール', 'BG'],
      ['水', 'スクワラン', 'BG'],
    ]);
  });

  it('in Japanese and Chinese', () => {
    expect(namesOf('◆化粧水◆水、エタノール、グリセリン、BG◆乳液◆水、スクワラン、BG、カルボマー')).toEqual([
      ['水', 'エタノール', 'グリセリン', 'BG'],
      ['水', 'スクワラン', 'BG', 'カルボマー'],
    ]);
    expect(
      namesOf(
        '■化粧水\n水、エタノール、グリセリン、BG\n■クレンジング\nパルミチン酸エチルヘキシル、スクワラン、水、トコフェロール',
      ),
    ).toEqual([
      ['水', 'エタノール', 'グリセリン', 'BG'],
      ['パルミチン酸エチルヘキシル', 'スクワラン', '水', 'トコフェロール'],
    ]);
    expect(namesOf('爽肤水 水、乙醇、甘油、丁二醇 面霜 水、甘油、角鲨烷、鲸蜡醇')).toEqual([
      ['水', '乙醇', '甘油', '丁二醇'],
      ['水', '甘油', '角鲨烷', '鲸蜡醇'],
    ]);
  });
});

describe('versions in round brackets', () => {
  it.each([
    [`(구) ${toner}\n(신) 정제수, 글리세린, 판테놀`, ['구', '신']],
    ['(Old) Water, Alcohol, Glycerin\n(New) Water, Glycerin, Panthenol', ['Old', 'New']],
  ])('%j', (raw, expected) => expect(productsOf(raw)).toEqual(expected));
});

describe('one list', () => {
  it.each([
    [
      'with a lost comma',
      '정제수, 글리세린, 호호바씨오일 판테놀, 카보머',
      ['정제수', '글리세린', '호호바씨오일', '판테놀', '카보머'],
    ],
    [
      'with a sign behind names',
      '정제수, 글리세린★, 판테놀★, 카보머',
      ['정제수', '글리세린', '판테놀', '카보머'],
    ],
    ['under a heading between signs', '◆전성분◆\n정제수, 글리세린, 판테놀', ['정제수', '글리세린', '판테놀']],
    ['under its own name', '그린 토너 정제수, 글리세린, 판테놀', ['정제수', '글리세린', '판테놀']],
  ])('%s', (_, raw, expected) => expect(names(raw)).toEqual(expected));
});
