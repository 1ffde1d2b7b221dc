import { describe, expect, it } from 'vitest';
import { names } from './read';

const BASE = 'Aqua, Glycerin, Squalane';
const base = ['Aqua', 'Glycerin', 'Squalane'];

describe('a note that nothing parts from the last name', () => {
  it.each([
    'Contains linalool',
    'Contains: linalool',
    'Contains naturally occurring limonene',
    'Enthält Linalool',
    'Contient du linalol',
    'Contiene linalool',
    'Contém linalol',
    'Zawiera linalol',
    'Essential oils contain > 0.001 % of linalool',
    'Naturally occurring in essential oils',
    'From natural essential oils',
    'Component of essential oils',
    'Composants naturels des huiles essentielles',
    'Natürlicher Bestandteil ätherischer Öle',
    'Aus natürlichen ätherischen Ölen',
    'Da oli essenziali naturali',
    'Componentes naturales de aceites esenciales',
    'Componente natural dos óleos essenciais',
    'Van nature aanwezig in etherische oliën',
    'Naturliga beståndsdelar i eteriska oljor',
    'Naturligt indhold i æteriske olier',
    'Składnik olejków eterycznych',
    'Certified organic ingredients from organic farming',
    "Issu de l'agriculture biologique",
    'Aus kontrolliert biologischem Anbau',
    'Da agricoltura biologica',
    'De agricultura ecológica',
    '*Organic ingredient',
    '*Ingredients from organic farming',
    '**Natural essential oils',
    "*Issu de l'agriculture biologique",
  ])('is no part of it: %s', (note) => {
    const glue = note.startsWith('*') ? '' : ' ';
    expect(names(`${BASE}, Tocopherol${glue}${note}`)).toEqual([...base, 'Tocopherol']);
  });

  it.each([
    'Lavandula Angustifolia Organic Essential Oil',
    'Rosmarinus Officinalis Natural Essential Oils',
    'Rosa Damascena Flower Water Contains Alcohol 14 %',
    'Hamamelis Virginiana Water contains Sodium Benzoate',
    'Sodium Citrate Organic',
    'Citric Acid Anhydrous',
  ])('is a name that only looks like it: %s', (name) => {
    expect(names(`${BASE}, ${name}, Panthenol`)).toEqual([...base, name, 'Panthenol']);
  });

  it('stays where it names a drying alcohol', () => {
    expect(names(`${BASE}, Hamamelis Virginiana Water Contains Alcohol 14 %`)).toEqual([
      ...base,
      'Hamamelis Virginiana Water Contains Alcohol 14 %',
    ]);
  });
});
