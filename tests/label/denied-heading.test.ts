import { describe, expect, it } from 'vitest';
import { namesOf } from './read';

const LIST = ['Squalane', 'Glycerin', 'Cetearyl Alcohol', 'Panthenol', 'Limonene'];
const DENIED = ['Alcohol', 'Retinol', 'Salicylic Acid', 'Glycolic Acid'].join(', ');

const DENIALS = [
  ...["What's not inside", "What you won't find", 'What we leave out', "Things we don't use", 'Left out'],
  ...[
    'Sin rastro de',
    'Niet aanwezig',
    'Keine Spur von',
    'Aucune trace de',
    'Nessuna traccia di',
    'No trace of',
  ],
  ...['Made without', 'Formulated without', 'Free from', 'Free of', 'Ingredients we avoid', 'Excluded'],
  ...['Not in our formula', 'Contains no', 'No added'],
  ...['Was nicht drin ist', 'Frei von', 'Hergestellt ohne', 'Ohne Zusatz von', 'Wir verzichten auf'],
  ...['Kommt ohne aus', 'Nicht enthalten', 'Verwenden wir nie'],
  ...[
    'Sans',
    'Formulé sans',
    'Ne contient pas',
    "Ce qu'il n'y a pas dedans",
    'Ingrédients exclus',
    'Garanti sans',
  ],
  ...['Ce que nous n’utilisons jamais', 'Exempt de'],
  ...[
    'Sin',
    'Libre de',
    'Formulado sin',
    'No contiene',
    'Lo que no lleva',
    'Ingredientes excluidos',
    'Exento de',
  ],
  ...['Senza', 'Formulato senza', 'Non contiene', 'Privo di', 'Cosa non c’è dentro', 'Ingredienti esclusi'],
  ...['Sem', 'Livre de', 'Não contém', 'O que não usamos', 'Feito sem'],
  ...['Zonder', 'Vrij van', 'Bevat geen', 'Wat er niet in zit', 'Gemaakt zonder'],
  ...['Utan', 'Fri från', 'Innehåller inte', 'Uden', 'Fri for', 'Indeholder ikke', 'Uten', 'Inneholder ikke'],
  ...[
    'Ilman',
    'Ei sisällä',
    'Bez',
    'Nie zawiera',
    'Wolne od',
    'Czego nie znajdziesz w składzie',
    'Bez dodatku',
  ],
  ...['Neobsahuje', 'Co v produktu nenajdete', 'Nem tartalmaz', 'Mentes', 'İçermez', 'Neler yok'],
  ...['Не содержит', 'Без', 'Чего нет в составе', 'Без добавок', 'Не містить', 'Nu conține', 'Ne sadrži'],
  ...['無添加', '不含', '무첨가 5가지', '使っていないもの'],
];
const PAIRINGS = [
  ...[
    'Pairs beautifully with',
    'Pairs well with',
    'Works best with',
    'Layer with',
    'Follow with',
    'Team it with',
  ],
  ...[
    'Passt gut zu',
    'Kombiniere es mit',
    'À associer avec',
    'Combina bien con',
    'Úsalo con',
    'Si abbina con',
  ],
  ...['Combine com', 'Combineer met', 'Kombinera gärna med', 'Passer godt til', 'Pasuje do', 'Kombinujte s'],
  ...['Сочетается с'],
];

describe.each([...DENIALS, ...PAIRINGS])('"%s:"', (heading) => {
  it.each([
    ['in front of the list', `${heading}: ${DENIED}.\nIngredients: ${LIST.join(', ')}`],
    ['behind it', `${LIST.join(', ')}. ${heading}: ${DENIED}.`],
    ['right behind its last name', `${LIST.join(', ')} ${heading}: ${DENIED}`],
    ['behind a slash', `${LIST.join(', ')} / ${heading}: ${DENIED}`],
    ['on the line below', `${LIST.join(', ')}\n${heading}: ${DENIED}`],
  ])('heads what is not in it, %s', (_, text) => {
    expect(namesOf(text)).toEqual([LIST]);
  });
});

it.each(['What we leave out', 'Was nicht drin ist', 'Sans', 'Ohne', 'Nie zawiera', 'Senza', 'Neobsahuje'])(
  '"%s" heads the lines below it without a colon',
  (heading) => {
    expect(namesOf(`${LIST.join(', ')}\n${heading}\n${DENIED.replaceAll(', ', '\n')}`)).toEqual([LIST]);
  },
);

describe('no denial', () => {
  it.each([
    ...[
      'Alcohol-free Toner',
      'Toner ohne Alkohol',
      'Lotion sans alcool',
      'Tónico sin alcohol',
      'Tonik bez alkoholu',
    ],
    ...[
      'Free Gift',
      'Zero Toner',
      'Non-medicinal ingredients',
      'Ingrédients non médicinaux',
      'Inactive ingredients',
    ],
    ...['Ingredients (no added scent)', 'Leave-on Mask', 'Without Regret Serum', 'INCI'],
  ])('is "%s:"', (heading) => {
    expect(namesOf(`${heading}: ${LIST.join(', ')}`)).toEqual([LIST]);
  });
});
