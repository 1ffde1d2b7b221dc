import { describe, expect, it } from 'vitest';
import { locate } from '@/page/product/locate';

/**
 * Lists that a shop prints in its own language, without INCI names. They are found like any other list; a teaser, a
 * sentence or a food in the same language is not.
 */

interface Language {
  heading: string;
  list: string;
  short: string;
  teaser: string;
  /** Star ingredients of the whole shop. */
  menu: string;
  sentence: string;
  food: string;
}

const languages: Record<string, Language> = {
  de: {
    heading: 'Inhaltsstoffe',
    list: 'Wasser, Mandelöl, Glycerin, Bienenwachs, Apfelsäure, Kamillenextrakt, Natriumbenzoat, Duftstoff',
    short: 'Wasser, Glycerin, Natriumhydroxid',
    teaser: 'Niacinamid, Ceramide, Hyaluronsäure, Peptide, Vitamin C',
    menu: 'Hyaluronsäure, Salicylsäure, Glykolsäure, Niacinamid, Retinol, Ceramide, Peptide, Vitamin C',
    sentence: 'Klärt, glättet und pflegt die Haut, ganz ohne Zusätze.',
    food: 'Wasser, Zucker, Apfelsaft, Salz, Weizenmehl, Hefe, Säuerungsmittel Zitronensäure',
  },
  fr: {
    heading: 'Ingrédients',
    list: 'Eau, Huile d’amande, Glycérine, Cire d’abeille, Acide malique, Extrait de camomille, Benzoate de sodium',
    short: 'Eau, Glycérine, Gomme xanthane',
    teaser: 'Acide hyaluronique, Céramides, Rétinol, Vitamine C, Peptides',
    menu: 'Acide hyaluronique, Acide salicylique, Acide glycolique, Niacinamide, Rétinol, Céramides, Vitamine C, Vitamine E',
    sentence: 'Purifie, lisse et adoucit la peau, sans rien ajouter.',
    food: 'Eau, sucre, sel, farine de blé, lait, beurre, acide citrique',
  },
  es: {
    heading: 'Ingredientes',
    list: 'Agua, Aceite de almendra, Glicerina, Cera de abeja, Ácido málico, Extracto de manzanilla, Benzoato de sodio',
    short: 'Agua, Glicerina, Goma xantana',
    teaser: 'Ácido hialurónico, Ceramidas, Niacinamida, Péptidos, Vitamina C',
    menu: 'Ácido hialurónico, Ácido salicílico, Ácido glicólico, Niacinamida, Retinol, Ceramidas, Péptidos, Vitamina C',
    sentence: 'Limpia, suaviza y cuida la piel, sin nada más.',
    food: 'Agua, azúcar, zumo de naranja, sal, harina de trigo, leche, ácido cítrico',
  },
  pt: {
    heading: 'Composição',
    list: 'Água, Óleo de amêndoas, Glicerina, Cera de abelha, Ácido málico, Extrato de camomila, Benzoato de sódio',
    short: 'Água, Glicerina, Goma xantana',
    teaser: 'Ácido hialurônico, Ceramidas, Niacinamida, Retinol, Vitamina C',
    menu: 'Ácido hialurônico, Ácido salicílico, Ácido glicólico, Niacinamida, Retinol, Ceramidas, Vitamina C, Colágeno',
    sentence: 'Limpa, suaviza e cuida da pele, sem mais nada.',
    food: 'Água, açúcar, suco de laranja, sal, farinha de trigo, leite, ácido cítrico',
  },
  it: {
    heading: 'Ingredienti',
    list: 'Acqua, Olio di mandorle, Glicerina, Cera d’api, Acido malico, Estratto di camomilla, Benzoato di sodio',
    short: 'Acqua, Glicerina, Gomma xantana',
    teaser: 'Acido ialuronico, Ceramidi, Retinolo, Peptidi, Vitamina C',
    menu: 'Acido ialuronico, Acido salicilico, Acido glicolico, Niacinamide, Retinolo, Ceramidi, Peptidi, Vitamina C',
    sentence: 'Purifica, leviga e addolcisce la pelle, senza altro.',
    food: 'Acqua, zucchero, succo di mela, sale, farina di frumento, latte, acido citrico',
  },
  nl: {
    heading: 'Ingrediënten',
    list: 'Water, Amandelolie, Glycerine, Bijenwas, Appelzuur, Kamille-extract, Natriumbenzoaat, Parfum',
    short: 'Water, Glycerine, Xanthaangom',
    teaser: 'Hyaluronzuur, Ceramiden, Niacinamide, Retinol, Vitamine C',
    menu: 'Hyaluronzuur, Salicylzuur, Glycolzuur, Niacinamide, Retinol, Ceramiden, Peptiden, Vitamine C',
    sentence: 'Reinigt, verzacht en verzorgt de huid, zonder meer.',
    food: 'Water, suiker, appelsap, zout, tarwe, melk, citroenzuur',
  },
  pl: {
    heading: 'Skład',
    list: 'woda, olej migdałowy, gliceryna, wosk pszczeli, kwas jabłkowy, wyciąg z rumianku, benzoesan sodu',
    short: 'woda, gliceryna, guma ksantanowa',
    teaser: 'kwas hialuronowy, ceramidy, niacynamid, retinol, witamina C',
    menu: 'kwas hialuronowy, kwas salicylowy, kwas glikolowy, niacynamid, retinol, ceramidy, peptydy, witamina C',
    sentence: 'Oczyszcza, wygładza i koi skórę, bez zbędnych dodatków.',
    food: 'woda, cukier, sok jabłkowy, sól, mąka pszenna, mleko, kwas cytrynowy',
  },
  cs: {
    heading: 'Složení',
    list: 'voda, mandlový olej, glycerin, včelí vosk, kyselina jablečná, extrakt z heřmánku, benzoát sodný',
    short: 'voda, glycerin, xanthanová guma',
    teaser: 'kyselina hyaluronová, ceramidy, niacinamid, retinol, vitamin C',
    menu: 'kyselina hyaluronová, kyselina salicylová, kyselina glykolová, niacinamid, retinol, ceramidy, peptidy, vitamin C',
    sentence: 'Čistí, zjemňuje a zklidňuje pleť, bez ničeho navíc.',
    food: 'voda, cukr, jablečná šťáva, sůl, pšeničná mouka, mléko, kyselina citronová',
  },
  sv: {
    heading: 'Innehåll',
    list: 'Vatten, Mandelolja, Glycerin, Bivax, Äppelsyra, Kamomillextrakt, Natriumbensoat, Parfym',
    short: 'Vatten, Glycerin, Xantangummi',
    teaser: 'Hyaluronsyra, Ceramider, Niacinamid, Retinol, C-vitamin',
    menu: 'Hyaluronsyra, Salicylsyra, Glykolsyra, Niacinamid, Retinol, Ceramider, Peptider, C-vitamin',
    sentence: 'Rengör, mjukgör och lugnar huden, utan tillsatser.',
    food: 'Vatten, socker, äppeljuice, salt, vetemjöl, mjölk, citronsyra',
  },
  tr: {
    heading: 'İçindekiler',
    list: 'Su, Badem yağı, Gliserin, Balmumu, Malik asit, Papatya ekstresi, Sodyum benzoat, Parfüm',
    short: 'Su, Gliserin, Ksantan gam',
    teaser: 'Hyaluronik asit, Seramid, Niasinamid, Retinol, C vitamini',
    menu: 'Hyaluronik asit, Salisilik asit, Glikolik asit, Niasinamid, Retinol, Seramid, Peptid, C vitamini',
    sentence: 'Cildi temizler, yumuşatır ve yatıştırır, katkısız.',
    food: 'Su, şeker, elma suyu, tuz, buğday unu, süt, sitrik asit',
  },
  hu: {
    heading: 'Összetevők',
    list: 'víz, mandulaolaj, glicerin, méhviasz, almasav, kamilla kivonat, nátrium-benzoát, illatanyag',
    short: 'víz, glicerin, xantángumi',
    teaser: 'hialuronsav, ceramidok, niacinamid, retinol, C-vitamin',
    menu: 'hialuronsav, szalicilsav, glikolsav, niacinamid, retinol, ceramidok, peptidek, C-vitamin',
    sentence: 'Tisztítja, simítja és nyugtatja a bőrt, adalék nélkül.',
    food: 'víz, cukor, almalé, só, búzaliszt, tej, citromsav',
  },
  ru: {
    heading: 'Состав',
    list: 'вода, масло миндаля, глицерин, пчелиный воск, яблочная кислота, экстракт ромашки, бензоат натрия',
    short: 'вода, глицерин, ксантановая камедь',
    teaser: 'гиалуроновая кислота, керамиды, ниацинамид, ретинол, витамин С',
    menu: 'гиалуроновая кислота, салициловая кислота, гликолевая кислота, ниацинамид, ретинол, керамиды, пептиды, витамин С',
    sentence: 'Очищает, смягчает и успокаивает кожу, без лишнего.',
    food: 'вода, сахар, яблочный сок, соль, мука, молоко, лимонная кислота',
  },
  uk: {
    heading: 'Склад',
    list: 'вода, олія мигдалю, гліцерин, бджолиний віск, яблучна кислота, екстракт ромашки, бензоат натрію',
    short: 'вода, гліцерин, ксантанова камедь',
    teaser: 'гіалуронова кислота, кераміди, ніацинамід, ретинол, вітамін С',
    menu: 'гіалуронова кислота, саліцилова кислота, гліколева кислота, ніацинамід, ретинол, кераміди, пептиди, вітамін С',
    sentence: 'Очищує, пом’якшує та заспокоює шкіру, без зайвого.',
    food: 'вода, цукор, яблучний сік, сіль, борошно, молоко, лимонна кислота',
  },
  el: {
    heading: 'Συστατικά',
    list: 'νερό, έλαιο αμυγδάλου, γλυκερίνη, κερί μέλισσας, μηλικό οξύ, εκχύλισμα χαμομηλιού, βενζοϊκό νάτριο',
    short: 'νερό, γλυκερίνη, κόμμι ξανθάνης',
    teaser: 'υαλουρονικό οξύ, κεραμίδια, νιασιναμίδη, ρετινόλη, βιταμίνη C',
    menu: 'υαλουρονικό οξύ, σαλικυλικό οξύ, γλυκολικό οξύ, νιασιναμίδη, ρετινόλη, κεραμίδια, πεπτίδια, βιταμίνη C',
    sentence: 'Καθαρίζει, μαλακώνει και ηρεμεί το δέρμα, χωρίς πρόσθετα.',
    food: 'νερό, ζάχαρη, χυμός μήλου, αλάτι, αλεύρι, γάλα, κιτρικό οξύ',
  },
};

const read = (lang: string, body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><html lang="${lang}"><head><meta property="og:type" content="product"></head>
       <body><h1>Birch</h1>${body}</body></html>`,
    ),
    'https://shop.example/p/birch',
    [],
  ).lists.map(({ text }) => text);

describe.each(Object.entries(languages))('a shop in %s', (lang, words) => {
  it.each([
    ['list', words.list],
    ['short list', words.short],
  ])('prints a %s of its own names', (_, list) => {
    expect(read(lang, `<h3>${words.heading}</h3><p>${list}</p>`)).toEqual([list]);
    expect(read(lang, `<p><b>${words.heading}:</b> ${list}</p>`)).toEqual([list]);
    const row = `<tr><th>${words.heading}</th><td>${list}</td></tr><tr><th>–</th><td>50 ml</td></tr>`;
    expect(read(lang, `<table>${row}</table>`)).toEqual([list]);
  });

  it.each([
    ['a teaser', words.teaser],
    ['a menu', words.menu],
    ['a sentence', words.sentence],
    ['a food', words.food],
  ])('prints %s, which is no list', (_, text) => {
    expect(read(lang, `<h3>${words.heading}</h3><p>${text}</p>`)).toEqual([]);
    expect(read(lang, `<p>${text}</p>`)).toEqual([]);
  });
});
