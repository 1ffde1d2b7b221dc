import { expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

it.each([
  'No serum can shrink your pores, and this one does not claim to.',
  'We don’t promise to shrink your pores.',
  'Nobody can close pores.',
  'Kein Serum kann Poren verkleinern.',
  'Nichts kann Poren schließen.',
  'Aucun soin ne peut réduire la taille des pores.',
  'Rien ne peut resserrer les pores.',
  'Ningún producto puede cerrar los poros.',
  'Nessun siero può chiudere i pori.',
  'Nenhum creme pode fechar os poros.',
  'Geen serum kan poriën verkleinen.',
  'Żadne serum nie zmniejszy porów.',
  'Inget serum kan krympa porer.',
  'Žádné sérum nedokáže zmenšit póry.',
  'Ни одна сыворотка не уменьшит поры.',
])('a denial is no promise: %s', (text) => {
  expect(poreClaims(text)).toEqual([]);
});

it.each([
  'No other serum shrinks pores like this one.',
  'No alcohol. Shrinks pores.',
  'Ohne Alkohol. Verkleinert die Poren.',
  'Sans alcool. Resserre les pores.',
  'Sin alcohol. Cierra los poros.',
  'Senza alcol. Chiude i pori.',
])('what else is denied leaves the promise: %s', (text) => {
  expect(poreClaims(text)).toHaveLength(1);
});

it.each([
  'Verschließt die Poren nicht.',
  'Verkleinert Poren nicht, reinigt sie aber.',
  'Sluit de poriën niet.',
  'Krymper porerne ikke.',
  'Zmniejsza pory? Nie, ale oczyszcza.',
  'Les pores paraissent resserrés.',
  'Los poros se ven cerrados.',
  'I pori appaiono ridotti.',
])('what the last word denies or softens is no promise: %s', (text) => {
  if (text.includes('?')) expect(poreClaims(text)).toHaveLength(1);
  else expect(poreClaims(text)).toEqual([]);
});

it.each([
  'Verkleinert die Poren nicht nur, sondern reinigt sie.',
  'Poren weg in 7 Tagen.',
  'Pores disparus en 7 jours.',
  'Stop aux pores dilatés !',
  'Peau sans pores',
  'Koniec z rozszerzonymi porami',
  '0 poros',
  'Reducerer porestørrelsen',
  'Minskar porstorleken',
  'Poriën weg in een week',
  'Riduttore di pori',
  'Riduzione di pori dilatati',
])('gone is gone, in any language: %s', (text) => {
  expect(poreClaims(text)).toHaveLength(1);
});

it.each([
  'Mitesser weg in 7 Tagen, Poren frei.',
  'Verstopfte Poren ade',
  'Koniec z zanieczyszczonymi porami',
  'Stop aux pores obstrués',
  'Weg met verstopte poriën',
  'Zatkané póry pryč',
])('dirt that is gone leaves the size of pores alone: %s', (text) => {
  expect(poreClaims(text)).toEqual([]);
});
