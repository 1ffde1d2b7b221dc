import { expect, it } from 'vitest';
import { namesOf } from './read';

it.each([
  'Water, alcohol and mint leave the skin fresh.',
  'Water, alcohol, glycerin and mint leave the skin fresh.',
  'Wasser, Alkohol, Glycerin und Minze erfrischen die Haut.',
  "L'eau, l'alcool et la menthe rafraîchissent la peau.",
  'Agua, alcohol, glicerina y menta refrescan la piel.',
  'Acqua, alcol, glicerina e menta rinfrescano la pelle.',
  'Вода, спирт и мята освежают кожу.',
  'Вода, спирт і мʼята освіжають шкіру.',
  'Woda, alkohol i mięta odświeżają skórę.',
  'Su, alkol ve nane cildi ferahlatır.',
  '水、アルコール、ミントが肌をさっぱりさせます。',
  '水、酒精、薄荷让肌肤清爽。',
  '정제수, 에탄올, 글리세린, 박하가 피부를 상쾌하게 합니다.',
])('a sentence about a few names is no list: %s', (sentence) => {
  expect(namesOf(sentence)).toEqual([]);
});

it.each([
  ['Water, alcohol, glycerin and mint leaf extract.', 4],
  ['Agua, alcohol, glicerina y extracto de menta.', 4],
  ['Вода, спирт, глицерин и экстракт мяты.', 4],
  ['水、アルコール、グリセリン、ハッカ葉エキス。', 4],
  ['정제수, 에탄올, 글리세린, 박하잎추출물', 4],
  ['Ingredients: Water, alcohol, glycerin, mint extract. They leave the skin fresh.', 4],
  ['Water, Alcohol, Glycerin, Mentha Piperita Oil. Leaves the skin fresh.', 4],
])('a short list is one: %s', (list, count) => {
  expect(namesOf(list).map((names) => names.length)).toEqual([count]);
});
