import { describe, expect, it } from 'vitest';
import { listsOf, names } from './read';

const FOUR = ['Water', 'Glycerin', 'Alcohol Denat', 'Panthenol'];

describe('markup', () => {
  it.each([
    '<div><h3>Ingredients</h3><p>Water, Glycerin&nbsp;, <b>Alcohol</b> Denat., Panthenol</p></div>',
    '<ul><li>Water</li><li>Glycerin</li><li>Alcohol Denat.</li><li>Panthenol</li></ul>',
    'Water<br>Glycerin<br/>Alcohol Denat.<BR />Panthenol',
    '&lt;p&gt;Water, Glycerin, Alcohol Denat., Panthenol&lt;/p&gt;',
    '&amp;lt;p&amp;gt;Water, Glycerin, Alcohol Denat.&amp;amp;nbsp;, Panthenol&amp;lt;/p&amp;gt;',
    '<p>Water,\nGlycerin,\nAlcohol\nDenat.,\nPanthenol</p>',
    '<!-- old: Retinol, Squalane, Ceramide NP --><p>Water, Glycerin, Alcohol Denat., Panthenol</p>',
    '<style>.a{color:red}</style><p data-x="Retinol, Squalane">Water, Glycerin, Alcohol Denat., Panthenol</p>',
    '<script>var a = "Retinol, Squalane, Water";</script>Water, Glycerin, Alcohol Denat., Panthenol',
  ])('%s', (raw) => {
    expect(names(raw)).toEqual(FOUR);
  });

  it('an ampersand may be written as a named or numbered entity', () => {
    expect(names('Water, Glycerin, Cera Alba &amp; Squalane, Huile d&#39;Argan, Panthenol')).toEqual([
      'Water',
      'Glycerin',
      'Cera Alba',
      'Squalane',
      "Huile d'Argan",
      'Panthenol',
    ]);
  });

  it('a "<" that opens no tag stays', () => {
    expect(names('Water, Glycerin, Retinol (< 1 %), Panthenol')).toHaveLength(4);
  });

  it('the attributes of a picture are no list', () => {
    expect(names('<p><img src="list.png" alt="Ingredients"></p>')).toEqual([]);
  });

  it('the span of a name covers it in the raw markup', () => {
    const raw = '<p>Water, Glycerin, <b>Alcohol</b> Denat., Panthenol</p>';
    const entry = listsOf(raw)[0]?.entries[2];
    expect(entry && raw.slice(entry.span.start, entry.span.end)).toBe('Alcohol</b> Denat');
  });
});

describe('letters', () => {
  const is = (name: string) => listsOf(`Water, Glycerin, ${name}, Panthenol, Squalane`)[0]?.entries[2];

  it.each(['SALICYLIC ACID', 'salicylic acid', 'SALİCYLİC ACİD', 'Sal\u0131cyl\u0131c Ac\u0131d'])(
    'the case of %s is nothing',
    (name) => {
      expect(is(name)?.meaning).toMatchObject({ is: 'flag', family: 'bha' });
    },
  );

  it('ligatures and combining accents fold', () => {
    expect(is('Alcool de\u0301nature\u0301')?.meaning).toMatchObject({
      is: 'flag',
      family: 'drying-alcohol',
    });
    expect(is('Magni\ufb01ca Leaf Extract')?.text).toBe('Magni\ufb01ca Leaf Extract');
  });

  it.each([
    'Alcohol\u00a0Denat',
    'Alcohol\u2009Denat',
    'Alcohol\u200b Denat',
    'Alco\u00adhol Denat',
    '\ufeffAlcohol Denat',
  ])('odd spaces and soft signs: %j', (name) => {
    expect(is(name)?.meaning).toMatchObject({ is: 'flag', family: 'drying-alcohol' });
  });

  it('a lost character stays as printed', () => {
    expect(is('Canne \ufffd Sucre')?.text).toBe('Canne \ufffd Sucre');
  });

  it('title case of letters and numbers', () => {
    expect(
      names(
        'Water, Ppg-12/Smdi Copolymer, Peg-40 Hydrogenated Castor Oil, Disodium Edta, Ci 77891 (Titanium Dioxide), Cl 42090',
      ),
    ).toEqual([
      'Water',
      'Ppg-12/Smdi Copolymer',
      'Peg-40 Hydrogenated Castor Oil',
      'Disodium Edta',
      'Ci 77891 (Titanium Dioxide)',
      'Cl 42090',
    ]);
  });

  it('kana with spaces from a scan', () => {
    const [list] = listsOf('水、グリセリン、サ リ チ ル 酸、フ ェ ノ キシ エタノー ル、BG');
    expect(list?.entries).toHaveLength(5);
    expect(list?.entries[2]?.meaning).toMatchObject({ is: 'flag', family: 'bha' });
    expect(list?.entries[3]?.meaning).not.toMatchObject({ is: 'flag' });
  });

  it('misspellings are read, and kept as printed', () => {
    const [list] = listsOf(
      'Water, Glycerin, Sailicylic Acid, Alchol Denat, Glycolici Acid, Phenoxythanol, Panthenol',
    );
    expect(list?.entries.map((entry) => entry.text).slice(2, 5)).toEqual([
      'Sailicylic Acid',
      'Alchol Denat',
      'Glycolici Acid',
    ]);
    expect(
      list?.entries.map((entry) => (entry.meaning?.is === 'flag' ? entry.meaning.family : null)),
    ).toEqual([null, null, 'bha', 'drying-alcohol', 'aha', null, null]);
  });
});
