import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

describe('a question', () => {
  it.each([
    'Can a gel shrink pores?',
    'Do pores really get smaller? Science says no.',
    'How do you shrink pores?',
    'Peut-on vraiment resserrer les pores ?',
    'Kann man Poren verkleinern?',
    '¿Se pueden cerrar los poros?',
    'Si possono chiudere i pori?',
    'É possível fechar os poros?',
    'Kun je poriën verkleinen?',
    'Czy można zmniejszyć pory?',
    'Kan man mindska porerna?',
    'Можно ли сузить поры?',
    'Gözenekler küçülür mü?',
    '能缩小毛孔吗？',
  ])('whether pores get smaller promises nothing: %s', (text) => {
    expect(poreClaims(text)).toEqual([]);
  });

  it.each([
    'Want to shrink your pores?',
    'Tired of large pores? This shrinks pores.',
    'Why we love it? It shrinks pores.',
    'How it works: shrinks pores.',
    'Can a gel do more? Shrinks pores.',
    'Czysta skóra: zmniejsza pory.',
  ])('promises them where it asks for the wish, or answers: %s', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });
});

describe('something else made smaller, with pores behind it', () => {
  it.each([
    'Shrinks spots without clogging pores.',
    'Reduces breakouts without blocking pores.',
    'Minimizes shine while letting pores breathe.',
    'Reduces oil and keeps pores clear.',
  ])('is no promise about pores: %s', (text) => {
    expect(poreClaims(text)).toEqual([]);
  });

  it.each([
    'Tightens pores without drying.',
    'Shrinks and keeps pores small.',
    'Pore-free skin.',
    'The Pore-Be-Gone Gel',
  ])('leaves a promise one: %s', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });
});

describe('smaller pores', () => {
  /** By language: promised, and only looking so. */
  const ROWS: Record<string, [promised: string, looking: string]> = {
    en: ['Smaller pores in 7 days.', 'Pores look smaller in 7 days.'],
    de: ['Kleinere Poren in 7 Tagen.', 'Poren sehen kleiner aus.'],
    fr: ['Pores plus petits dès 7 jours.', 'Les pores semblent plus petits.'],
    es: ['Poros más pequeños en 7 días.', 'Poros visiblemente más pequeños.'],
    it: ['Pori più piccoli in una settimana.', 'I pori appaiono più piccoli.'],
    pt: ['Poros menores em 7 dias.', 'Os poros parecem menores.'],
    nl: ['Kleinere poriën in 7 dagen.', 'Poriën lijken kleiner.'],
    pl: ['Mniejsze pory po tygodniu.', 'Pory wyglądają na mniejsze.'],
    sv: ['Mindre porer på 7 dagar.', 'Porerna ser mindre ut.'],
    fi: ['Pienemmät ihohuokoset viikossa.', 'Ihohuokoset näyttävät pienemmiltä.'],
    cs: ['Menší póry za 7 dní.', 'Póry vypadají menší.'],
    sk: ['Menšie póry za 7 dní.', 'Póry vyzerajú menšie.'],
    hu: ['Kisebb pórusok egy hét alatt.', 'A pórusok kisebbnek tűnnek.'],
    ro: ['Pori mai mici în 7 zile.', 'Porii par mai mici.'],
    tr: ['Bir haftada daha küçük gözenekler.', 'Gözenekler daha küçük görünür.'],
    ru: ['Поры меньше уже через неделю.', 'Поры кажутся меньше.'],
    uk: ['Менші пори за тиждень.', 'Пори здаються меншими.'],
    bg: ['По-малки пори за седмица.', 'Порите изглеждат по-малки.'],
    hr: ['Manje pore za tjedan dana.', 'Pore izgledaju manje.'],
    el: ['Μικρότεροι πόροι σε 7 ημέρες.', 'Οι πόροι φαίνονται μικρότεροι.'],
    id: ['Pori-pori lebih kecil dalam seminggu.', 'Pori-pori tampak lebih kecil.'],
    vi: ['Lỗ chân lông nhỏ hơn sau 7 ngày.', 'Lỗ chân lông trông nhỏ hơn.'],
    ar: ['مسام أصغر في أسبوع.', 'تبدو المسام أصغر.'],
    he: ['נקבוביות קטנות יותר תוך שבוע.', 'הנקבוביות נראות קטנות יותר.'],
    ja: ['毛穴が小さくなる。', '毛穴が小さく見える。'],
    ko: ['모공이 작아집니다.', '모공이 작아 보입니다.'],
    zh: ['毛孔变小。', '毛孔看起来更小。'],
  };

  it.each(Object.entries(ROWS))(
    'are a promise, unless they only look so: %s',
    (_language, [promised, looking]) => {
      expect(poreClaims(promised)).toHaveLength(1);
      expect(poreClaims(looking)).toEqual([]);
    },
  );
});

describe('a thing that tightens, "for" pores', () => {
  it.each([
    'Tightening Lotion for Pores',
    'Shrinking Gel for Enlarged Pores',
    'Lotion resserrante pour pores dilatés',
    'Sérum rétrécissant pour les pores',
    'Lozione restringente per pori dilatati',
  ])('is a promise: %s', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });

  it.each([
    'Tightens Skin for Clean Pores',
    'Firming Serum for Large Pores',
    'Spot Shrinking Gel for Large Pores',
    'Oil Reducing Gel for Large Pores',
    'Tightening Cream for Women with Large Pores',
    'Tightening Cream, for Large Pores',
    'Visibly Tightening Serum for Large Pores',
    'Tightening Serum for Clogged Pores',
  ])('is none with another object, a softening or another purpose: %s', (text) => {
    expect(poreClaims(text)).toEqual([]);
  });
});
