import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { describeLanguages, type Language } from './language-table';

const LANGUAGES: Record<string, Language> = {
  Polish: {
    alcohol: 'Alkohol etylowy | Spirytus rektyfikowany | Denaturat | Alkohol skażony',
    aha: 'Kwas glikolowy | Glikolowy kwas | Mlekowy kwas | Migdałowy kwas | Jabłkowy kwas | Winowy kwas',
    bha: 'Kwas salicylowy | Salicylowy kwas',
    retinoid: 'Retynol | Retynal | Palmitynian retynylu | Octan retynylu | Palmitynian retinylu',
    alike: 'Alkohol cetylowy | Kwas hialuronowy | Hialuronowy kwas | Kwas stearynowy | Cytrynowy kwas',
    known: 'Gliceryna | Alantoina',
    water: 'Woda | Woda oczyszczona',
  },
  Czech: {
    alcohol: 'Líh | Denaturovaný líh | Lihový denaturát | Etylalkohol',
    aha: 'Glykolová kyselina | Mléčná kyselina | Kyselina mandlová | Jablečná kyselina | Vinná kyselina',
    bha: 'Salicylová kyselina | Kyselina salicylová',
    retinoid: 'Palmitát retinylu | Acetát retinylu | Retinylpalmitát',
    alike: 'Cetylalkohol | Hyaluronová kyselina | Stearová kyselina | Citronová kyselina',
    known: 'Glycerin | Tokoferol',
    water: 'Voda',
  },
  Slovak: {
    alcohol: 'Lieh | Denaturovaný lieh | Etylalkohol',
    aha: 'Glykolová kyselina | Mliečna kyselina | Mandľová kyselina | Kyselina vínna',
    bha: 'Salicylová kyselina | Kyselina salicylová',
    retinoid: 'Palmitát retinylu | Retinylpalmitát',
    alike: 'Cetylalkohol | Kyselina hyalurónová | Hyalurónová kyselina | Citrónová kyselina',
    known: 'Glycerín | Panthenol',
    water: 'Voda',
  },
  Russian: {
    alcohol: 'Спирт этиловый | Этилалкоголь | Денатурат | Спирт изопропиловый',
    aha: 'Кислота гликолевая | Кислота молочная | Кислота миндальная | Кислота яблочная | Кислота винная',
    bha: 'Кислота салициловая',
    retinoid: 'Ретинола пальмитат | Ретинила пальмитат | Ретинила ацетат',
    alike: 'Спирт цетиловый | Кислота гиалуроновая | Кислота стеариновая | Кислота лимонная',
    known: 'Глицерин',
    water: 'Вода',
  },
  Ukrainian: {
    alcohol: 'Етиловий спирт | Денатурат',
    aha: 'Кислота гліколева | Кислота молочна | Мигдалева кислота | Кислота яблучна | Кислота винна',
    bha: 'Кислота саліцилова',
    retinoid: 'Ретинілу пальмітат | Ретинілпальмітат | Пальмітат ретинолу',
    alike: 'Спирт цетиловий | Кислота гіалуронова | Кислота лимонна',
    known: 'Гліцерин',
    water: 'Вода',
  },
  Belarusian: {
    alcohol: 'Спірт | Спірт этылавы | Этылавы спірт | Этанол',
    aha: 'Гліколевая кіслата | Кіслата малочная | Малочная кіслата | Міндальная кіслата',
    bha: 'Саліцылавая кіслата | Кіслата саліцылавая',
    retinoid: 'Рэцінол | Рэтынол',
    alike: 'Спірт цэтылавы | Цэтэарылавы спірт | Кіслата гіялуронавая | Цытрынавая кіслата',
    known: 'Гліцэрына | Гліцэрын',
    water: 'Вада | Вада ачышчаная',
  },
  Bulgarian: {
    alcohol: 'Етилов алкохол | Спирт денатуриран',
    aha: 'Киселина гликолова | Киселина млечна | Киселина бадемова | Киселина винена',
    bha: 'Киселина салицилова',
    retinoid: 'Ретинилпалмитат | Ретинил ацетат',
    alike: 'Цетилов алкохол | Киселина лимонена | Киселина хиалуронова',
    known: 'Глицерин',
    water: 'Вода',
  },
  Macedonian: {
    alcohol: 'Алкохол | Етил алкохол | Етанол | Денатуриран алкохол | Изопропил алкохол',
    aha: 'Гликолна киселина | Млечна киселина | Бадемова киселина | Јаболкова киселина | Винска киселина',
    bha: 'Салицилна киселина | Киселина салицилна',
    retinoid: 'Ретинол | Ретинил палмитат',
    alike: 'Цетил алкохол | Цетеарил алкохол | Бензил алкохол | Хијалуронска киселина | Лимонска киселина',
    known: 'Глицерин',
    water: 'Вода | Прочистена вода',
  },
  Serbian: {
    alcohol:
      'Etanol | Etil alkohol | Denaturisani alkohol | Izopropil alkohol | Алкохол | Денатурисани алкохол',
    aha: 'Glikolna kiselina | Kiselina mlečna | Mlečna kiselina | Bademova kiselina | Гликолна киселина | Јабучна киселина | Винска киселина',
    bha: 'Salicilna kiselina | Kiselina salicilna | Салицилна киселина',
    retinoid: 'Retinil palmitat | Retinol palmitat | Ретинил палмитат',
    alike:
      'Cetil alkohol | Cetearil alkohol | Benzil alkohol | Hijaluronska kiselina | Stearil alkohol | Цетил алкохол | Бензил алкохол | Хијалуронска киселина | Limunska kiselina | Лимунска киселина',
    known: 'Glicerin | Глицерин',
    water: 'Voda | Вода | Prečišćena voda | Пречишћена вода',
  },
  Croatian: {
    alcohol: 'Etilni alkohol | Denaturirani alkohol',
    aha: 'Glikolna kiselina | Kiselina mliječna | Jabučna kiselina | Vinska kiselina',
    bha: 'Kiselina salicilna',
    retinoid: 'Retinil-palmitat',
    alike: 'Cetilni alkohol | Cetearilni alkohol | Hijaluronska kiselina | Limunska kiselina',
    known: 'Glicerin',
    water: 'Voda | Pročišćena voda',
  },
  Slovene: {
    alcohol: 'Etanol | Etilni alkohol | Denaturiran alkohol | Denaturirani alkohol | Izopropilni alkohol',
    aha: 'Glikolna kislina | Mlečna kislina | Mandljeva kislina | Jabolčna kislina | Vinska kislina',
    bha: 'Salicilna kislina',
    retinoid: 'Retinil palmitat | Retinilpalmitat',
    alike: 'Cetilni alkohol | Cetil alkohol | Benzil alkohol | Hialuronska kislina | Citronska kislina',
    known: 'Glicerin',
    water: 'Voda | Prečiščena voda',
  },
  Estonian: {
    alcohol: 'Alkohol | Etanool | Piiritus | Denatureeritud alkohol | Etüülalkohol | Isopropüülalkohol',
    aha: 'Glükoolhape | Piimhape | Mandelhape | Õunhape | Viinhape',
    bha: 'Salitsüülhape',
    retinoid: 'Retinool | Retinaal | Retinüülpalmitaat | Adapaleen',
    alike:
      'Tsetüülalkohol | Tsetearüülalkohol | Stearüülalkohol | Bensüülalkohol | Hüaluroonhape | Sidrunhape | Rasvalkohol',
    known: 'Glütseriin | Glütserool',
    water: 'Vesi | Puhastatud vesi',
  },
  Latvian: {
    alcohol:
      'Spirts | Etilspirts | Denaturēts spirts | Alkohols | Etanols | Izopropilspirts | Denaturēts alkohols',
    aha: 'Glikolskābe | Pienskābe | Mandeļskābe | Ābolskābe | Vīnskābe',
    bha: 'Salicilskābe',
    retinoid: 'Retinols | Retināls | Retinilpalmitāts | Retinila palmitāts',
    alike:
      'Cetilspirts | Cetearilspirts | Cetilstearilspirts | Stearilspirts | Benzilspirts | Taukspirts | Hialuronskābe | Citronskābe | Cetilalkohols',
    known: 'Glicerīns',
    water: 'Ūdens | Attīrīts ūdens',
  },
  Lithuanian: {
    alcohol:
      'Spiritas | Etilo alkoholis | Etanolis | Alkoholis | Denatūruotas alkoholis | Denatūruotas spiritas | Izopropilo alkoholis | Etilo spiritas',
    aha: 'Glikolio rūgštis | Glikolinė rūgštis | Pieno rūgštis | Migdolų rūgštis | Obuolių rūgštis | Vyno rūgštis',
    bha: 'Salicilo rūgštis | Salicilio rūgštis',
    retinoid: 'Retinolis | Retinalis | Retinilo palmitatas | Retinilpalmitatas',
    alike:
      'Cetilo alkoholis | Cetilo spiritas | Cetearilo alkoholis | Stearilo alkoholis | Benzilo alkoholis | Riebalų alkoholis | Hialurono rūgštis | Citrinų rūgštis',
    known: 'Glicerinas | Glicerolis',
    water: 'Vanduo | Išgrynintas vanduo',
  },
  Catalan: {
    alcohol: 'Alcohol etílic | Etanol | Alcohol desnaturalitzat | Alcohol isopropílic',
    aha: 'Àcid glicòlic | Àcid làctic | Àcid mandèlic | Àcid màlic | Àcid tartàric',
    bha: 'Àcid salicílic',
    retinoid: 'Palmitat de retinil | Palmitat de retinol',
    alike: 'Alcohol cetílic | Alcohol cetearílic | Alcohol benzílic | Àcid hialurònic | Àcid cítric',
    known: 'Glicerina',
    water: 'Aigua | Aigua purificada',
  },
  Icelandic: {
    alcohol: 'Etanól | Vínandi | Alkóhól | Eðlissvipt alkóhól | Ísóprópýlalkóhól | Spritt',
    aha: 'Glýkólsýra | Mjólkursýra | Möndlusýra | Eplasýra | Vínsýra',
    bha: 'Salisýlsýra | Salicýlsýra',
    retinoid: 'Retínól | Retinýlpalmítat',
    alike: 'Setýlalkóhól | Cetýlalkóhól | Bensýlalkóhól | Hýalúrónsýra | Sítrónusýra',
    known: 'Glýserín | Glýseról',
    water: 'Vatn | Hreinsað vatn',
  },
  Albanian: {
    alcohol: 'Alkool | Alkool etilik | Etanol | Alkool izopropilik',
    aha: 'Acid glikolik | Acid laktik | Acidi laktik',
    bha: 'Acid salicilik | Acidi salicilik',
    retinoid: 'Retinol',
    alike: 'Alkool cetilik | Alkool benzilik | Acid hialuronik | Acid citrik',
    known: 'Glicerinë',
    water: 'Ujë',
  },
  Romanian: {
    alcohol: 'Alcool etilic',
    aha: 'Acidul glicolic | Acidul lactic',
    bha: 'Acidul salicilic',
    retinoid: 'Palmitat de retinil',
    alike: 'Acidul hialuronic | Acidul citric',
    known: 'Glicerină',
    water: 'Apă',
  },
  Greek: {
    alcohol: 'Αιθανόλη',
    aha: 'Μανδελικό οξύ | Μηλικό οξύ | Τρυγικό οξύ',
    bha: 'Σαλικυλικό οξύ',
    retinoid: 'Ρετινόλη',
    alike: 'Κετυλική αλκοόλη',
    known: 'Γλυκερίνη',
    water: 'Νερό',
  },
  Nordic: {
    alcohol:
      'Sprit | Denaturerad sprit | Teknisk sprit | Rødsprit | Rödsprit | Husholdningssprit | Denaturoitu sprii | Sprii',
    aha: 'Glykolsyra | Mælkesyre | Melkesyre | Maitohappo',
    bha: 'Salicylsyra',
    retinoid: 'Retinylpalmitat',
    alike: 'Cetylalkohol | Fettalkohol | Fedtalkohol | Rasva-alkoholi',
    known: 'Glycerol',
    water: 'Vatten | Vand | Vann | Vesi',
  },
  Latin: {
    alcohol:
      'Spiritus | Ethanolum 96 per centum | Ethanolum | Alcohol isopropylicus | Spiritus vini | Alcohol aethylicus',
    aha: 'Acidum lacticum | Acidum glycolicum | Acidum malicum | Acidum tartaricum | Acidum mandelicum',
    bha: 'Acidum salicylicum | Ac. salicylicum | Acid. salicyl.',
    retinoid: 'Retinolum | Tretinoinum | Adapalenum | Isotretinoinum | Retinoli palmitas | Retinoli acetas',
    alike:
      'Alcohol cetylicus | Alcohol stearylicus | Alcohol cetylicus et stearylicus | Alcohol benzylicus | Alcoholes adipis lanae | Acidum citricum | Acidum hyaluronicum | Acidum benzoicum | Acidum stearicum | Acidum boricum',
    known: 'Glycerolum | Vaselinum album | Adeps lanae',
    water: 'Aqua purificata',
  },
};

describeLanguages(LANGUAGES);

describe('a slip in the root of a name', () => {
  it.each([
    ['Salycilsäure', 'bha'],
    ['Salycylsäure', 'bha'],
    ['Sallicylsyra', 'bha'],
    ['salycilzuur', 'bha'],
    ['acide salycilique', 'bha'],
    ['ácido salycílico', 'bha'],
    ['kwas salycilowy', 'bha'],
    ['Salicyclic Acid', 'bha'],
    ['Glycollsäure', 'aha'],
    ['Gylcolic Acid', 'aha'],
    ['Gycolic Acid', 'aha'],
    ['acide glycollique', 'aha'],
    ['Retinnol', 'retinoid'],
    ['Retinly Palmitate', 'retinoid'],
  ])('%s is %s', (name, family) => {
    expect(meaningOf(name).meaning).toMatchObject({ is: 'flag', family });
    expect(meaningOf(name).repaired).toBe(true);
  });

  it.each([
    'Glycolipids',
    'Glyoxylic Acid',
    'Glycocoll',
    'Salicin',
    'Retinoxytrimethylsilane Copolymer',
    'Rentinose',
    'Benzyl Salycilate',
    'Butylene Gylcol',
    'Phenylsalycilsäure',
  ])('%s is none of the acids', (name) => {
    expect(meaningOf(name).meaning).not.toMatchObject({ is: 'flag', grade: 'acid' });
  });
});
