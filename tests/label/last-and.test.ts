import { expect, it } from 'vitest';
import { names } from './read';

/** The last two names of a list by the word between them: one is known, the other may stand in everyday words. */
const ENDS: [language: string, list: string, last: [string, string]][] = [
  ['English', 'Water, glycerin', ['shea butter', 'benzyl alcohol']],
  ['English', 'Water, glycerin', ['balm of wild pear', 'denatured alcohol']],
  ['Spanish', 'Agua, glicerina', ['extracto de hamamelis', 'alcohol desnaturalizado']],
  ['Spanish', 'Agua, glicerina', ['alcohol bencílico', 'manteca de karité']],
  ['French', 'Eau, glycérine', ['beurre de karité', 'alcool benzylique']],
  ['French', 'Eau, glycérine', ['huile d’amande douce', 'alcool dénaturé']],
  ['Italian', 'Acqua, glicerina', ['burro di karité', 'alcol denaturato']],
  ['Portuguese', 'Água, glicerina', ['manteiga de karité', 'álcool benzílico']],
  ['German', 'Wasser, Glycerin', ['Hamameliswasser mild', 'vergällter Alkohol']],
  ['Polish', 'Woda, gliceryna', ['masło shea', 'alkohol benzylowy']],
  ['Swedish', 'Vatten, glycerin', ['smör av shea', 'bensylalkohol']],
  ['Danish', 'Vand, glycerin', ['smør af shea', 'denatureret alkohol']],
  ['Dutch', 'Water, glycerine', ['boter van shea', 'benzylalcohol']],
  ['Turkish', 'Su, gliserin', ['karite yağı', 'alkol']],
  ['Romanian', 'Apă, glicerină', ['apă de mentă', 'alcool']],
  ['Greek', 'Νερό, γλυκερίνη', ['νερό μέντας', 'αλκοόλη']],
  ['Vietnamese', 'Nước, glycerin', ['nước bạc hà', 'cồn']],
  ['Indonesian', 'Air, gliserin', ['air mawar', 'alkohol']],
];
const AND: Record<string, string> = {
  English: 'and',
  Spanish: 'y',
  French: 'et',
  Italian: 'e',
  Portuguese: 'e',
  German: 'und',
  Polish: 'i',
  Swedish: 'och',
  Danish: 'og',
  Dutch: 'en',
  Turkish: 've',
  Romanian: 'și',
  Greek: 'και',
  Vietnamese: 'và',
  Indonesian: 'dan',
};

it.each(ENDS)('"and" in %s: %s … %j', (language, list, [first, second]) => {
  const read = names(`${list}, ${first} ${AND[language]} ${second}`);
  expect(read.slice(-2)).toEqual([first, second]);
  expect(read).toHaveLength(4);
});

it.each([
  'Aqua, Glycerin, Polymer of fizz and froth, Tocopherol',
  'Aqua, Glycerin, Water lily and the dew of ten mornings, Tocopherol',
  'Aqua, Glycerin, Sodium C14-16 Olefin Sulfonate, Tocopherol',
])('keeps what is one name, or none: %s', (raw) => {
  expect(names(raw).length).toBeLessThanOrEqual(4);
});
