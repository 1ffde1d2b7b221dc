import { expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/pore-claims';

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
