import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

const unlike = (texts: string, count: number) =>
  texts.split(' | ').filter((text) => poreClaims(text).length !== count);

describe('what is done to pores, told of the pores', () => {
  it.each([
    [
      'en',
      'Pores are minimized | Pores will be minimised | pores are instantly reduced | Pores & blemishes are minimized | Pores and shine are reduced | Enlarged pores are closed',
    ],
    ['de', 'Die Poren werden verkleinert | Poren werden minimiert | Poren und Fältchen werden verkleinert'],
    ['fr', 'Les pores sont minimisés | Les pores et les rides sont réduits | les pores sont rétrécis'],
    ['es', 'los poros se reducen | Los poros y las manchas quedan reducidos'],
    ['it', 'i pori vengono ridotti | I pori e le rughe sono minimizzati'],
    ['pt', 'os poros são reduzidos | Poros e manchas ficam minimizados'],
    ['nl', 'poriën worden verkleind | de poriën worden geminimaliseerd'],
    ['pl', 'pory są zmniejszone | pory zostają zwężone'],
    ['ru', 'Поры будут минимизированы | поры становятся меньше | Поры и пятна будут уменьшены'],
    ['tr', 'gözenekler sıkılaşır | gözenekler küçülür'],
  ])('promises: %s: %s', (_language, texts) => {
    expect(unlike(texts, 1)).toEqual([]);
  });

  it.each([
    'Pores are visibly minimized | Pores appear minimized | Pores look reduced',
    'Pores are cleansed and shine is reduced | Unclogs pores and shine is reduced | Clears pores & lines are minimized',
    'Poren werden gereinigt und Talg wird reduziert | Poren werden sichtbar verkleinert',
    'les pores sont nettoyés et la brillance réduite | Les pores sont visiblement réduits',
    'Очищает поры и пятна уменьшены | Поры будут визуально уменьшены',
  ])('does not promise: %s', (texts) => {
    expect(unlike(texts, 0)).toEqual([]);
  });
});

describe('what pores hold', () => {
  it.each([
    'to help eliminate pore dirt and dead skin cells | reduces pore oil | minimizes pore impurities | Dissolves pore debris',
    'erases pore gunk | removes pore grime, minimizes pore residue',
  ])('is no promise of their size: %s', (texts) => {
    expect(unlike(texts, 0)).toEqual([]);
  });

  it('leaves the promise beside it', () => {
    expect(
      unlike('reduces pore size and oil | shrinks pores, oil and shine | minimizes pores & oil', 1),
    ).toEqual([]);
  });
});

describe('a softening word behind "while"', () => {
  it.each([
    'minimizes pores and shine while visibly improving the complexion',
    'Minimizes pores while visibly smoothing skin',
    'Shrinks pores, leaving skin looking smooth',
    'Verkleinert die Poren, während sichtbar Feuchtigkeit gespendet wird',
    'Resserre les pores tout en lissant visiblement la peau',
    'Reduce los poros mientras mejora visiblemente el tono',
  ])('belongs to what follows: %s', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });

  it('softens what stands before the "while"', () => {
    expect(poreClaims('Visibly minimizes pores while improving the complexion')).toEqual([]);
    expect(poreClaims('Minimizes pores visibly while improving the complexion')).toEqual([]);
  });
});
