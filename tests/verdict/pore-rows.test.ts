import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

describe('verbs in a row that share their pores promise what each of them says', () => {
  it.each([
    [
      'en',
      'Works to reduce and refine pores by balancing oil | Shrinks and refines pores | Tightens and purifies pores | Minimises and unclogs pores | Works to tighten and clean pores | Closes, cleans and refines your pores | Closes, cleans, and refines pores | Shrinks & deeply cleanses pores | minimize and help refine pores | For oily skin, shrinks and refines pores | Refines and minimizes pores | Tightens and balances pores | Tightens + refines pores',
    ],
    [
      'de',
      'Verkleinert und verfeinert die Poren | Verfeinert und verkleinert die Poren | Verkleinert, klärt und verfeinert die Poren | hilft, Poren zu verfeinern und zu verkleinern | Poren reinigen und verkleinern | ein Serum, das Poren verfeinern und verkleinern kann',
    ],
    [
      'fr',
      'Resserre et affine les pores | Resserre, purifie et affine les pores | Affine et resserre les pores',
    ],
    ['es', 'Minimiza y limpia los poros | Cierra y purifica los poros'],
    ['it', 'Riduce e purifica i pori | Restringe, pulisce e affina i pori'],
    ['nl', 'Verkleint en verfijnt de poriën | om de poriën te reinigen en te verkleinen'],
    ['pl', 'Zwęża i oczyszcza pory'],
    ['pt', 'Fecha e limpa os poros | Reduz, purifica e refina os poros'],
    ['id', 'mengecilkan dan membersihkan pori-pori'],
    ['sv', 'Minskar och förfinar porerna'],
    ['da', 'Mindsker og renser porerne'],
    ['nb', 'Minsker og renser porene'],
    ['fi', 'Supistaa ja puhdistaa huokosia'],
    ['cs', 'Stahuje a čistí póry | Zmenšuje, čistí a zjemňuje póry'],
    ['sk', 'Sťahuje a čistí póry'],
    ['hu', 'Összehúzza és tisztítja a pórusokat | A pórusokat tisztítja és összehúzza'],
    ['tr', 'gözenekleri temizler ve sıkılaştırır | gözenekleri arındırmaya ve sıkılaştırmaya yardımcı olur'],
    ['ru', 'Сужает и очищает поры | Сужает, очищает и выравнивает поры'],
    ['uk', 'Звужує та очищає пори'],
    ['bg', 'Свива и почиства порите'],
    ['el', 'Συσφίγγει και καθαρίζει τους πόρους'],
    ['ro', 'Micșorează și curăță porii'],
    ['hr', 'Zatvara i čisti pore'],
    ['vi', 'Se khít và làm sạch lỗ chân lông'],
    ['ar', 'يقلص وينظف المسام'],
    ['zh', '收缩并清洁毛孔 | 收缩和清洁毛孔 | 收缩、清洁毛孔'],
    ['ja', '毛穴を清潔にし、引き締める | 毛穴を洗浄し引き締める'],
    ['ko', '모공을 청소하고 조여줍니다 | 모공을 정화하고, 조여줍니다'],
  ])('%s: %s', (_language, phrases) => {
    expect(phrases.split(' | ').filter((phrase) => poreClaims(phrase).length !== 1)).toEqual([]);
  });
});

describe('no promise: what is made smaller is something else, or is softened', () => {
  it.each([
    [
      'en',
      'Reduces breakouts and unclogs pores | Reduces oil and refines pores | Reduces and refines the look of pores | Visibly shrinks and refines pores | Tightens skin and refines pores | Oil-reducing and unclogging pores | Blemish reducing, soothing and purifying pores | Oil reduction and unclogging pores | Acne reduction, soothing and purifying pores | Dissolves and unclogs pores | Eliminates and unclogs pores | Reduces and clears clogged pores | Tightens and lifts skin, refines pores | Shrinks and removes dirt from pores | Reduces redness, cleans and refines pores | Reduces, soothes redness and refines pores | Skin tightening and pore cleansing mask | Cleanses pores and tightens skin | Keeps pores clear and tightens skin | Does not shrink and refine pores',
    ],
    [
      'de',
      'Talg reduzieren und Poren verfeinern | AHAs klären Poren und reduzieren Unreinheiten | Poren klärt und straffende Wirkung hat | Poren verfeinern und Haut straffen | Fettglanz reduziert, Poren verfeinert | Poren zu klären und sichtlich zu straffen',
    ],
    [
      'fr',
      'Réduit le sébum et affine les pores | Élimine et désincruste les pores | Resserre la peau et affine les pores | Réduit visiblement et affine les pores',
    ],
    [
      'es',
      'Reduce el brillo y limpia los poros | Elimina y limpia los poros | Reduce y afina la apariencia de los poros',
    ],
    ['it', 'Riduce il sebo e purifica i pori'],
    ['nl', 'vermindert talg en reinigt de poriën | poriën reinigen en huid verstrakken'],
    ['pl', 'Zmniejsza sebum i oczyszcza pory'],
    ['pt', 'Reduz a oleosidade e limpa os poros'],
    ['sv', 'Minskar talg och rengör porerna'],
    ['da', 'Mindsker fedt og renser porerne'],
    ['cs', 'Čistí póry a stahuje pleť | Redukuje maz a čistí póry'],
    ['tr', 'gözenekleri temizler ve cildi sıkılaştırır | gözenekleri temizler ve yağı azaltır'],
    ['hu', 'a pórusokat tisztítja és a faggyút csökkenti'],
    [
      'ru',
      'Очищает поры и подтягивает кожу | Сужение сосудов и очищение пор | Уменьшает жирность и очищает поры',
    ],
    ['zh', '收缩、提拉皮肤，清洁毛孔'],
    ['ja', '毛穴を洗浄し、肌を引き締める | 毛穴の汚れを落とし、引き締まった肌へ'],
    ['ko', '모공을 청소하고 피부를 조여줍니다'],
  ])('%s: %s', (_language, phrases) => {
    expect(phrases.split(' | ').filter((phrase) => poreClaims(phrase).length > 0)).toEqual([]);
  });
});

describe('what clogs pores may be an object beside them', () => {
  it.each(['Reduces Blackheads and Pores', 'Eliminates blackheads & pores'])(
    'and leaves the promise: %s',
    (text) => {
      expect(poreClaims(text)).toHaveLength(1);
    },
  );

  it.each(['Reduces blackheads in pores', 'Reduces clogged pores', 'Eliminates blackheads from pores'])(
    'or says what they are: %s',
    (text) => {
      expect(poreClaims(text)).toEqual([]);
    },
  );
});
