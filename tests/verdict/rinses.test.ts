import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';
import { contact, wrong } from './contact-in-how-to';

/** Languages without a locale of ours. */
const LANGUAGES = [
  {
    language: 'bg',
    rinse: 'Масажирайте и изплакнете с хладка вода. | Оставете за 10 минути, след това отмийте.',
    leave: 'Не изплаквайте. | Без изплакване.',
    safety: 'При контакт с очите изплакнете с вода. | Ако се появи дразнене, изплакнете.',
    apply: 'Нанесете върху почистена кожа.',
  },
  {
    language: 'hr, sr, sl',
    rinse:
      'Umasirajte i isperite vodom. | Ostavite 10 minuta, zatim isperite. | Nanesite i nato izperite z vodo.',
    leave: 'Ne ispirati. | Nije potrebno ispirati. | Brez izpiranja.',
    safety: 'U slučaju dodira s očima isperite vodom. | Ako dođe do iritacije, isperite.',
    apply: 'Nanesite na očišćeno lice.',
  },
  {
    language: 'sk',
    rinse: 'Vmasírujte a opláchnite vodou. | Nechajte pôsobiť 10 minút a zmyte.',
    leave: 'Neoplachujte. | Bez oplachovania.',
    safety: 'Pri zasiahnutí očí opláchnite vodou. | Ak sa objaví podráždenie, opláchnite.',
    apply: 'Naneste na čistú pleť.',
  },
  {
    language: 'id',
    rinse: 'Pijat wajah, lalu bilas dengan air. | Diamkan 10 menit dan bilas hingga bersih.',
    leave: 'Tidak perlu dibilas. | Gunakan tanpa dibilas.',
    safety: 'Jika terkena mata, bilas dengan air. | Bila terjadi iritasi, segera bilas.',
    apply: 'Oleskan pada wajah bersih.',
  },
  {
    language: 'ar',
    rinse: 'دلكي الوجه ثم اشطفيه بالماء. | يُترك لمدة 10 دقائق ثم يُغسل بالماء.',
    leave: 'لا يحتاج إلى شطف. | يُستخدم بدون شطف.',
    safety: 'في حالة ملامسة العينين يُشطف بالماء. | إذا حدث تهيج، اشطفيه بالماء.',
    apply: 'يوضع على بشرة نظيفة.',
  },
  {
    language: 'he',
    rinse: 'עסו בעדינות ושטפו במים. | השאירו 10 דקות ולאחר מכן שטפו.',
    leave: 'ללא שטיפה. | אין צורך לשטוף.',
    safety: 'במקרה של מגע עם העיניים שטפו במים. | אם מופיע גירוי, שטפו היטב.',
    apply: 'מרחו על עור נקי.',
  },
  {
    language: 'hi',
    rinse: 'चेहरे पर मसाज करें और पानी से धो लें। | 10 मिनट छोड़ दें, फिर धो लें।',
    leave: 'धोने की आवश्यकता नहीं। | बिना धोए रात भर रहने दें।',
    safety: 'यदि आंखों में जाए तो पानी से धो लें। | अगर जलन हो तो तुरंत धो लें।',
    apply: 'साफ चेहरे पर लगाएं।',
  },
  {
    language: 'lt',
    rinse: 'Įmasažuokite ir nuplaukite vandeniu. | Palikite 10 minučių, tada nuplaukite.',
    leave: 'Nenuplaukite. | Be nuplovimo.',
    safety: 'Patekus į akis, nuplaukite vandeniu. | Jei atsiranda sudirgimas, nuplaukite.',
    apply: 'Užtepkite ant švarios odos.',
  },
  {
    language: 'lv',
    rinse: 'Iemasējiet un noskalojiet ar ūdeni. | Atstājiet 10 minūtes, tad noskalojiet.',
    leave: 'Nenoskalot. | Bez noskalošanas.',
    safety: 'Nonākot acīs, noskalojiet ar ūdeni. | Ja rodas kairinājums, noskalojiet.',
    apply: 'Uzklājiet uz tīras ādas.',
  },
  {
    language: 'et',
    rinse: 'Masseerige ja loputage veega. | Laske 10 minutit mõjuda, seejärel loputage.',
    leave: 'Ärge loputage. | Ei vaja loputamist.',
    safety: 'Silma sattumisel loputage veega. | Kui tekib ärritus, loputage.',
    apply: 'Kandke puhastatud nahale.',
  },
];

describe.each(LANGUAGES)('in $language', ({ rinse, leave, safety, apply }) => {
  it('an instruction to rinse is recognised', () => expect(wrong(rinse, 'rinse-off')).toEqual([]));
  it('an instruction not to rinse is recognised', () => expect(wrong(leave, 'leave-on')).toEqual([]));
  it('a safety sentence counts for nothing', () => expect(wrong(safety, 'nothing')).toEqual([]));
  it('what is applied is not removed', () => expect(wrong(apply, 'nothing')).toEqual([]));
  it('a safety sentence hides no instruction to rinse, and gives none', () => {
    for (const warning of safety.split(' | ')) {
      expect(contact(`${apply} ${warning}`)).toBe('nothing');
      for (const use of rinse.split(' | ')) expect(contact(`${use} ${warning}`)).toBe('rinse-off');
      for (const stay of leave.split(' | ')) expect(contact(`${stay} ${warning}`)).toBe('leave-on');
    }
  });
});

describe('removed with something wet, whatever the verb and the thing', () => {
  const verbs = ['Remove', 'Take it off', 'Wipe away', 'Wipe it off', 'Take off', 'Buff off'];
  const things = [
    'a damp cloth',
    'a warm, wet flannel',
    'water',
    'a muslin cloth',
    'a hot towel',
    'a moist sponge',
  ];
  const german = [
    ...['feuchten Tuch', 'nassen Waschlappen', 'warmen, feuchten Schwamm'].flatMap((thing) => [
      `Mit einem ${thing} abnehmen.`,
      `Nehmen Sie sie mit einem ${thing} ab.`,
      `Reste mit einem ${thing} entfernen.`,
    ]),
  ];
  const others = [
    'Retirez à l’aide d’une serviette humide. | Essuyer avec une éponge mouillée. | Ôter à l’eau tiède.',
    'Retirar con una esponja mojada. | Eliminar con una muselina húmeda.',
    'Rimuovere con una mussola inumidita. | Togliere con acqua tiepida.',
    'Veeg het masker weg met een nat washandje. | Haal het eraf met water.',
    'Usunąć mokrym ręcznikiem. | Zdjąć zwilżoną gąbką.',
    'Удалите влажной салфеткой. | Снимите мокрым полотенцем.',
    'Despréndela con agua tibia. | Quítala con un paño mojado.',
    'Porta via tutto con acqua tiepida.',
    '用温水擦去。 | 以濕毛巾擦掉。',
    'ぬるま湯で落とします。 | 濡らしたタオルでやさしくふき取ります。',
    '미온수로 닦아 냅니다. | 물에 적신 수건으로 닦아 주세요.',
  ].flatMap((row) => row.split(' | '));

  it('counts as rinsed off', () => {
    const english = verbs.flatMap((verb) => things.map((thing) => `${verb} with ${thing}.`));
    for (const sentence of [...english, ...german, ...others])
      expect(`${contact(sentence)}: ${sentence}`).toBe(`rinse-off: ${sentence}`);
  });

  it.each([
    'Remove the sheet and pat the rest into damp skin.',
    'Remove excess with a tissue.',
    'Wipe the lid with a damp cloth.',
    'Remove the cap, then apply to wet skin.',
    'Überschuss mit einem Kosmetiktuch abnehmen.',
    'Retirer l’excédent avec un mouchoir.',
    'Remove without water.',
    'Mit mizellenhaltigem Reinigungswasser auf einem Pad auftragen.',
  ])('but not: %s', (sentence) => expect(contact(sentence)).toBe('nothing'));
});

describe('removed the next morning, it counts as left on', () => {
  it.each([
    'Smooth on before bed. Rinse in the morning. | Apply at night and rinse off the next morning. | Leave on; upon waking, rinse with water. | Massage in in the evening. In the morning, wash off with water.',
    'Abends auftragen. Am nächsten Morgen abspülen. | Vor dem Schlafengehen auftragen und morgens abspülen.',
    'Appliquer le soir. Rincer le lendemain matin. | Appliquer avant de dormir et rincer au réveil.',
    'Aplicar antes de dormir. Aclarar a la mañana siguiente. | Aplicar por la noche y enjuagar al despertar.',
    'Stendere la sera. Al mattino risciacquare. | Applicare e sciacquare la mattina seguente.',
    'Breng voor het slapen aan. Spoel de volgende ochtend af.',
    'Nałożyć wieczorem. Rano spłukać. | Nanieść na noc, następnego dnia zmyć.',
    'Aplique à noite. Enxágue na manhã seguinte.',
    '寝る前に塗ります。翌朝、水で洗い流してください。',
    '취침 전 바릅니다. 다음 날 아침 물로 씻어냅니다.',
    '睡前涂抹，次日早上用清水洗净。',
    'Нанести перед сном. Утром смыть водой.',
    'Applicera före sänggåendet. Skölj av nästa morgon.',
    'Yatmadan önce uygulayın. Ertesi sabah durulayın.',
  ])('%s', (sentences) => expect(wrong(sentences, 'leave-on')).toEqual([]));

  it.each([
    'In the morning, massage onto wet skin and rinse. | Use morning and night: lather and rinse. | At night, massage in and rinse. In the morning, lather again and rinse. | Apply in the evening, wait ten minutes and rinse; next day, apply a cream. | Lather in the morning and in the evening and rinse.',
    'Morgens und abends aufschäumen und abspülen. | Abends aufschäumen, abspülen. Morgens erneut aufschäumen und abspülen.',
    'Matin et soir, faire mousser et rincer.',
    '朝と夜、泡立てて洗い流します。',
    '아침저녁으로 거품을 내어 씻어냅니다.',
  ])('but used at a time of day, it is rinsed: %s', (sentences) =>
    expect(wrong(sentences, 'rinse-off')).toEqual([]),
  );
});

describe('the number of a step is not a duration', () => {
  const steps = ['1)', '1.', 'Step 1:', '①', '1 –'];
  it.each(steps)('%s', (step) => {
    expect(contact(`${step} Cleanse and rinse your face. Then apply 3 drops.`)).toBe('nothing');
    expect(contact(`${step} Massage over wet skin, then rinse.`)).toBe('rinse-off');
  });
});

describe('a serum, cream or toner counts as rinsed off only where it was put on before', () => {
  const use = (title: string, howTo: string) => productKind({ ...emptyProduct, title, howTo }, null).contact;
  const titles = [
    'Night Serum',
    'Hydra Cream',
    'Herbal Toner',
    'Sérum nuit',
    'Tagescreme',
    '수분 크림',
    '保湿クリーム',
  ];
  it.each(titles)('%s', (title) => {
    expect(use(title, 'Rinse, tone, treat.')).toBe('leave-on');
    expect(use(title, 'Rinse your face. Pat dry.')).toBe('leave-on');
    expect(use(title, 'Massage in, then rinse off.')).toBe('rinse-off');
    expect(use(title, 'Rinse off after 10 minutes.')).toBe('rinse-off');
    expect(use(title, 'Massage our cleanser over wet skin and rinse. Then apply this.')).toBe('leave-on');
    expect(use(title, 'Wet your face, wash and rinse it well. Then apply this.')).toBe('leave-on');
    expect(use(title, 'Wash your face, rinse it well and dry it. Then three drops.')).toBe('leave-on');
    expect(use(title, 'After the cleanser, leave on for 5 minutes and rinse.')).toBe('rinse-off');
  });
  it('other products are rinsed off if anything says so', () => {
    expect(use('Clay Mask', 'Rinse thoroughly.')).toBe('rinse-off');
    expect(use('Rescue Formula', 'Rinse thoroughly.')).toBe('rinse-off');
  });
});

it('vowel points of Arabic and Hebrew change nothing', () => {
  const points = fc.array(fc.constantFrom('\u064e', '\u064f', '\u0650', '\u0652', ''), {
    minLength: 40,
    maxLength: 40,
  });
  const text = 'يوضع على الوجه ثم يشطف بالماء';
  fc.assert(
    fc.property(points, (marks) => {
      const pointed = [...text]
        .map((letter, at) => (letter === ' ' ? letter : letter + (marks[at] ?? '')))
        .join('');
      expect(contact(pointed)).toBe(contact(text));
    }),
  );
});

describe('a rinse denied, before or after its word', () => {
  it.each([
    [
      'en',
      'Skip the rinse. | It should not be rinsed off. | Rinsing isn’t necessary. | Requires no rinsing. | It need not be washed off.',
    ],
    [
      'de',
      'Kein Nachspülen nötig. | Abspülen entfällt. | Abwaschen ist überflüssig. | Muss nicht abgespült werden. | Auf das Abspülen verzichten.',
    ],
    ['fr', 'Ne se rince pas. | Aucun rinçage. | Rinçage non indispensable. | Évitez de rincer.'],
    ['es', 'No precisa aclarado. | Evite aclarar. | Aclarado innecesario.'],
    ['it', 'Non va risciacquata. | Evitare di sciacquare. | Nessun risciacquo.'],
    ['pt', 'Dispensa enxágue. | Não precisa de enxágue. | Evite enxaguar.'],
    ['nl', 'Afspoelen hoeft niet. | Hoeft niet te worden afgespoeld.'],
    ['pl', 'Nie spłukuje się. | Spłukiwania nie wymaga. | Unikać spłukiwania.'],
    ['ru', 'Смывания не требует. | Не смывается. | Смывать не надо.'],
    ['uk', 'Змивання не потребує. | Не змивається.'],
    ['sv', 'Sköljs inte av. | Sköljning behövs ej.'],
    ['da', 'Skylles ikke af. | Skylning er ikke nødvendig.'],
    ['fi', 'Ei huuhdella pois. | Huuhtelua ei tarvita.'],
    ['cs', 'Neoplachuje se. | Oplachování nevyžaduje.'],
    ['hu', 'Nem kell lemosni. | Leöblítést nem igényel.'],
    ['tr', 'Durulanmaz. | Durulanması gerekmez. | Yıkanmadan bırakın, yıkamayın.'],
    ['ro', 'Nu se clătește. | Clătirea nu este necesară.'],
    ['el', 'Δεν ξεπλένεται. | Ξέβγαλμα δεν χρειάζεται.'],
    ['ja', '洗い流しはいりません。 | 流さずに休みます。 | すすぎ要りません。'],
    ['ko', '헹굴 필요가 없어요. | 씻어내지 마세요. | 헹굼 불필요.'],
    ['zh', '不用洗。 | 不要冲洗。 | 不需要洗脸。'],
    ['vi', 'Không cần rửa lại. | Không xả lại với nước.'],
    ['th', 'ไม่จำเป็นต้องล้าง | ห้ามล้างออก'],
  ])('stays on (%s)', (_, sentences) => expect(wrong(sentences, 'leave-on')).toEqual([]));

  it.each([
    'Rinsing is optional.',
    'Rinçage facultatif.',
    'Enxágue opcional.',
    'Rinse if you like.',
    'お好みで洗い流します。',
  ])('where it is optional, nothing is told: %s', (sentence) => expect(contact(sentence)).toBe('nothing'));
});

describe('put on at one time of day', () => {
  it.each([
    'Thickly over the lips at night. In the morning, wipe off with a damp cloth.',
    'Abends dick auf die Lippen. Reste morgens mit einem Tuch abnehmen.',
  ])('and taken off at the other, whatever verb puts it on: %s', (sentence) =>
    expect(contact(sentence)).toBe('leave-on'),
  );
});
