import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../src/verdict/use/instructions';
import { cpuTime } from '../cpu-time';
import { wrong } from './contact-in-how-to';

describe('a real instruction to rinse off', () => {
  it.each([
    [
      'en',
      'Massage in, then rinse. | After 8 minutes, rinse off with lukewarm water. | Wash it off after ten minutes. | Remove with a warm, damp cloth. | Wipe away with a damp face cloth. | When dry, peel it off. | Smooth over the face, wait ten minutes and rinse the serum off with plenty of water. | Don’t forget to rinse. | Avoid the eye area. Rinse thoroughly. | Lather between wet hands, massage the face and rinse. | Massage onto skin avoiding eyes and rinse off. | Rinse off with your hands and plenty of water. | Test it on the inner arm first. Leave on the face until it is dry, then wash off. Wash hands after use. | Rinse and, if desired, follow with a toner.',
    ],
    [
      'de',
      'Einwirken lassen und gründlich abspülen. | Nach 10 Minuten mit lauwarmem Wasser abwaschen. | Spülen Sie die Maske danach gründlich ab. | Mit nassen Händen aufschäumen und mit Wasser abspülen. Hände waschen. | Mit Wasser abspülen. Augen nicht reiben. | Mit einem feuchten Tuch entfernen.',
    ],
    [
      'fr',
      'Laisser poser puis rincer. | Rincez à l’eau tiède. | Masser, puis rincer abondamment. | Laisser agir dix minutes. Rincer. En cas d’irritation, cesser l’utilisation.',
    ],
    [
      'es',
      'Dejar actuar 10 minutos y aclarar con abundante agua. | Enjuagar con agua tibia. | Retirar con agua.',
    ],
    ['it', 'Lasciare in posa 10 minuti, poi risciacquare con acqua tiepida. | Sciacquare bene.'],
    ['nl', 'Laat 10 minuten inwerken en spoel daarna af met lauw water. | Inmasseren en afspoelen.'],
    ['pl', 'Pozostawić na 10 minut i spłukać. | Dokładnie zmyć letnią wodą. | Nałożyć, a następnie spłukać.'],
    [
      'ru',
      'Нанести на 10 минут, смыть тёплой водой. | Массировать и смыть водой. | Вспеньте, ополосните лицо.',
    ],
    ['uk', 'Нанести на 10 хвилин, змити водою.'],
    ['el', 'Αφήστε το να δράσει 10 λεπτά και ξεπλύνετε.'],
    ['ro', 'Lasă să acționeze 10 minute și clătește. | Masați și clătiți cu apă.'],
    ['vi', 'Để 10 phút rồi rửa sạch với nước.'],
    ['th', 'ทิ้งไว้ 10 นาทีแล้วล้างออก'],
    [
      'pt',
      'Deixe agir por 10 minutos e enxágue. | Deixe agir e enxágue. | Enxaguar com água morna. | Retirar com água.',
    ],
    ['sv', 'Låt verka i tio minuter och skölj av. | Massera in, tvätta av med ljummet vatten.'],
    ['da', 'Lad virke i ti minutter og skyl af. | Massér ind, vask af med lunkent vand.'],
    ['nb', 'La virke i ti minutter og skyll av. | Masser inn, vask av med lunkent vann.'],
    ['fi', 'Anna vaikuttaa kymmenen minuuttia ja huuhtele pois. | Huuhdo lämpimällä vedellä.'],
    ['cs', 'Nechte působit deset minut a opláchněte. | Smyjte vlažnou vodou.'],
    ['hu', 'Hagyja hatni tíz percig, majd öblítse le. | Mossa le langyos vízzel.'],
    ['tr', 'On dakika bekletin ve durulayın. | Ilık suyla yıkayın.'],
    [
      'ja',
      '10分ほどおいて、洗い流してください。 | よくすすぎます。 | 泡立てて顔を洗い、ぬるま湯で洗い流します。目に入ったときは、すぐに洗い流してください。',
    ],
    ['ko', '10분 후 미온수로 헹구어 냅니다. | 10분 뒤 미온수로 씻어냅니다. 자극이 느껴지면 바로 씻어내세요.'],
    ['zh', '10分钟后用清水冲洗。 | 停留十分鐘後用清水沖洗。 | 敷10分钟后，用温水洗净。'],
  ])('%s', (_language, sentences) => {
    expect(wrong(sentences, 'rinse-off')).toEqual([]);
  });
});

describe('a safety sentence, a condition, another object or an earlier step is no instruction to rinse', () => {
  it.each([
    [
      'en',
      'In case of contact with eyes, rinse with water. | Should any get into your eyes, rinse thoroughly. | If irritation occurs, rinse off. | Rinse off if irritation occurs. | Rinse off, if needed. | If skin is sensitive, leave on for 3–5 minutes then rinse off. | You may rinse it off after ten minutes. | Rinse eyes immediately if product comes into contact with them. | Rinse hands after use. | Rinse the brush with water. | Rinse the empty bottle before you recycle it. | Wash it off with your usual cleanser. | Apply after rinsing. | Before rinsing your face, read this. | Patch test on the forearm. Keep the area dry. Rinse off after this time. Otherwise rinse off after 24 hours. | Smooth over face and neck. | If it stains clothing, rinse the garment with cold water.',
    ],
    [
      'de',
      'Bei Kontakt mit den Augen sofort mit Wasser ausspülen. | Falls Reizungen auftreten, abspülen. | Hände nach dem Auftragen abspülen. | Den Pinsel mit Wasser abspülen. | Abends mit einem milden Reinigungsgel abwaschen. | Nach dem Abspülen auftragen. | Bei Bedarf abspülen.',
    ],
    [
      'fr',
      'En cas de contact avec les yeux, rincer abondamment. | Si une irritation apparaît, rincer. | Rincer le pinceau. | Après avoir rincé le visage, appliquer. | Rincer si besoin.',
    ],
    [
      'es',
      'En caso de contacto con los ojos, enjuagar con agua. | Si mancha la ropa, enjuague la prenda con agua fría. | Enjuagar el pincel. | Si nota irritación, aclarar.',
    ],
    [
      'it',
      'In caso di contatto con gli occhi, sciacquare. | Se compare irritazione, risciacquare. | Sciacquare il pennello.',
    ],
    [
      'nl',
      'Komt het in de ogen, spoel dan direct met veel water. | Bij irritatie afspoelen. | Spoel de kwast af.',
    ],
    [
      'pl',
      'W razie dostania się do oczu przepłukać je wodą. | W razie podrażnienia spłukać wodą. | Pipetę opłukać wodą.',
    ],
    [
      'pt',
      'Em caso de contacto com os olhos, enxaguar. | Em caso de irritação, lavar com água. | Enxaguar o pincel.',
    ],
    [
      'ru',
      'При попадании в глаза промыть, смыть водой. | Если появилось раздражение, смойте. | Ополосните кисть водой.',
    ],
    ['el', 'Σε περίπτωση επαφής με τα μάτια, ξεπλύνετε με νερό.'],
    ['ro', 'În caz de contact cu ochii, clătiți cu apă.'],
    ['vi', 'Nếu dính vào mắt, rửa sạch với nước.'],
    ['th', 'หากเข้าตา ให้ล้างออกด้วยน้ำ'],
    ['sv', 'Vid kontakt med ögonen, skölj med vatten. | Om irritation uppstår, skölj av. | Skölj flaskan.'],
    ['da', 'Ved kontakt med øjnene, skyl med vand. | Hvis irritation opstår, skyl af. | Skyl flasken.'],
    ['nb', 'Ved kontakt med øynene, skyll med vann. | Hvis irritasjon oppstår, skyll av. | Skyll flasken.'],
    [
      'fi',
      'Jos tuotetta joutuu silmiin, huuhtele vedellä. | Jos ärsytystä ilmenee, huuhtele pois. | Huuhtele pullo.',
    ],
    [
      'cs',
      'Při zasažení očí opláchněte vodou. | Pokud se objeví podráždění, opláchněte. | Opláchněte lahvičku.',
    ],
    ['hu', 'Ha szembe kerül, öblítse ki vízzel. | Irritáció esetén öblítse le. | Öblítse ki az üveget.'],
    ['tr', 'Göz ile temas halinde suyla yıkayın. | Tahriş olursa durulayın. | Ellerinizi yıkayın.'],
    [
      'ja',
      '目に入ったときは、すぐに洗い流してください。 | 異常が出た場合は洗い流す。 | 手をよく洗い流す。 | 夜は洗顔料でよく洗い流してください。 | ブラシをすすぐ。',
    ],
    [
      'ko',
      '눈에 들어갔을 때는 물로 씻어내세요. | 자극이 느껴지면 즉시 물로 씻어내고 사용을 멈추세요. | 사용 후 손을 씻으세요. | 저녁에 클렌저로 씻어냅니다.',
    ],
    [
      'zh',
      '如不慎入眼，请立即用清水冲洗。 | 如感到刺激，请立即用清水洗去并停止使用。 | 使用后请洗手。 | 用洁面乳洗净。',
    ],
  ])('%s', (_language, sentences) => {
    expect(wrong(sentences, 'nothing')).toEqual([]);
  });
});

describe('preparing the skin, the hands or the tool doesn’t rinse off the product', () => {
  it.each([
    [
      'en',
      'Cleanse first and rinse your face, then massage in two pumps. | Start by washing and rinsing your face. Apply a pea-sized amount. | Wash hands with soap and rinse well before use. Apply at night. | After use wash the brush with soap and rinse well. | Wash your hands and rinse them. Smooth over the skin. | Clean the applicator and rinse it. | Use after washing and rinsing the face.',
    ],
    ['de', 'Gesicht reinigen und abspülen, dann auftragen. | Pinsel mit Seife waschen und gut ausspülen.'],
    ['fr', 'Nettoyez et rincez votre visage, puis appliquez le soir.'],
    ['es', 'Limpia y enjuaga el rostro; después aplica tres gotas. | Lávese las manos y enjuáguelas.'],
    ['tr', 'Yüzünüzü yıkayın ve durulayın, ardından kremi uygulayın.'],
    ['it', 'Detergere e risciacquare il viso, poi applicare la crema.'],
    ['fi', 'Puhdista kasvot ja huuhtele. Levitä sitten voide.'],
    ['ja', '洗顔後、よくすすぎ、適量を肌になじませます。'],
    ['pt', 'Lave e enxágue o rosto e depois aplique.'],
    ['pl', 'Oczyść i spłucz twarz, następnie nałóż krem.'],
    ['zh', '洗脸并冲洗干净后，取适量涂抹。'],
    ['ru', 'Умойтесь, смойте остатки пенки и нанесите на сухую кожу.'],
  ])('%s', (_language, sentences) => {
    expect(wrong(sentences, 'nothing')).toEqual([]);
  });

  it.each([
    'Cleanse the face. Apply a thick layer, then rinse off. | After cleansing, rinse off. | Rinse off after 10 minutes and apply your cream. | Massage over wet skin to cleanse and rinse. Then apply a cream. | Leave for 10 minutes, wash and rinse. Apply moisturiser. | Lather, cleanse and rinse. Apply serum. | Wash the face with your hands and rinse.',
  ])('but the product is: %s', (sentences) => {
    expect(wrong(sentences, 'rinse-off')).toEqual([]);
  });
});

describe('an instruction to leave it on', () => {
  it.each([
    [
      'en',
      'Do not rinse. | There is no need to rinse. | No rinse needed. | Leave on, without rinsing. | Rinsing is not required. | Leave on overnight. | Leave on overnight and rinse in the morning. | Avoid rinsing. | Don’t wash it off.',
    ],
    [
      'de',
      'Nicht abspülen. | Ohne Abspülen. | Abspülen ist nicht nötig. | Spülen Sie es nicht ab. | Über Nacht einwirken lassen.',
    ],
    [
      'fr',
      'Ne pas rincer. | Sans rinçage. | Rinçage inutile. | Ne rincez pas. | Laisser agir toute la nuit.',
    ],
    ['es', 'No aclarar. | No necesita aclarado. | Sin enjuague. | Dejar actuar toda la noche.'],
    ['it', 'Non risciacquare. | Senza risciacquo. | Lasciare agire tutta la notte.'],
    ['nl', 'Niet afspoelen. | Afspoelen is niet nodig. | Zonder afspoelen. | Laat de hele nacht inwerken.'],
    ['pl', 'Nie spłukiwać. | Nie wymaga spłukiwania. | Bez spłukiwania. | Pozostawić na całą noc.'],
    ['ru', 'Не смывать. | Не требует смывания. | Оставить на всю ночь.'],
    ['el', 'Μην ξεπλένετε. | Χωρίς ξέπλυμα.'],
    ['ro', 'Nu clătiți. | Fără clătire.'],
    ['vi', 'Không cần rửa lại với nước.'],
    ['th', 'ไม่ต้องล้างออก'],
    ['pt', 'Não enxaguar. | Não é necessário enxaguar. | Sem enxágue. | Deixar toda a noite.'],
    ['sv', 'Skölj inte. | Behöver inte sköljas av. | Låt verka över natten.'],
    ['da', 'Skyl ikke. | Skal ikke skylles af. | Lad virke natten over.'],
    ['nb', 'Ikke skyll. | Trenger ikke skylles av. | La virke over natten.'],
    ['fi', 'Älä huuhtele. | Ei tarvitse huuhdella. | Jätä iholle yön yli.'],
    ['cs', 'Neoplachujte. | Není třeba oplachovat. | Nechte působit přes noc.'],
    ['hu', 'Nem kell leöblíteni. | Ne öblítse le. | Hagyja hatni egész éjszaka.'],
    ['tr', 'Durulamayın. | Durulama gerektirmez. | Gece boyunca bekletin.'],
    ['ja', '洗い流さず、そのままお使いください。 | すすぎ不要です。 | 一晩おきます。'],
    ['ko', '씻어내지 마세요. | 물로 헹구지 않아도 됩니다. | 밤새 두세요.'],
    ['zh', '无需冲洗。 | 免洗。 | 敷过夜。'],
  ])('%s', (_language, sentences) => {
    expect(wrong(sentences, 'leave-on')).toEqual([]);
  });
});

describe('a product used like a toner', () => {
  const like = (sentences: string) => sentences.split(' | ').map((one) => readInstructions(one).likeToner);

  it.each([
    'Sweep over the face with a cotton pad. | Pat into the skin after cleansing. | Auf ein Wattepad geben und über das Gesicht streichen. | Appliquer à l’aide d’un coton. | Pasar con un disco de algodón. | Applicare con un dischetto. | Met een wattenschijfje aanbrengen. | Przetrzeć twarz wacikiem. | Passar com algodão.',
    'Stryk över ansiktet med en bomullsrondell. | Påfør med en vatrondel. | Levitä vanulapulla. | Naneste vatovým tamponem. | Vigye fel vattakoronggal. | Pamukla uygulayın. | コットンに含ませて顔をふきます。 | 화장솜에 덜어 닦아냅니다. | 倒在化妆棉上擦拭。',
  ])('%s', (sentences) => {
    expect(like(sentences).every(Boolean)).toBe(true);
  });

  it.each([
    'Apply three drops at night. | Massage into the skin. | Pat dry. | Nach der Reinigung auftragen.',
  ])('not: %s', (sentences) => {
    expect(like(sentences).some(Boolean)).toBe(false);
  });
});

it('reads a long text in linear time', () => {
  const start = cpuTime();
  readInstructions('If in contact with eyes, rinse with water and cotton pads, '.repeat(20_000));
  expect(cpuTime() - start).toBeLessThan(1_500);
});

describe('wiped off with something damp', () => {
  it.each([
    [
      'en',
      'After 15 minutes remove with a damp towel. | Buff off with a warm cloth. | Lather and splash clean.',
    ],
    ['de', 'Nach 15 Minuten mit einem feuchten Handtuch abnehmen.'],
    [
      'fr',
      'Laisser poser 15 minutes, retirer à l’aide d’un gant humide. | Éliminer avec une serviette humide.',
    ],
    ['es', 'Dejar actuar 15 minutos y retirar con una toalla húmeda. | Eliminar con un paño húmedo.'],
    ['it', 'Lasciare in posa, poi rimuovere con un panno umido. | Togliere con una spugna umida.'],
    ['nl', 'Verwijder na 15 minuten met een vochtig washandje.'],
    ['pl', 'Po 15 minutach usunąć wilgotną ściereczką.'],
    ['pt', 'Deixe agir e remova com uma toalha húmida. | Retirar com um pano úmido.'],
    ['sv', 'Torka bort med en fuktig handduk.'],
    ['da', 'Fjern med en fugtig klud efter 15 minutter.'],
    ['nb', 'Fjern med en fuktig klut etter 15 minutter.'],
    ['fi', 'Pyyhi pois kostealla liinalla.'],
    ['cs', 'Po 15 minutách odstraňte vlhkým ručníkem.'],
    ['hu', '15 perc után nedves kendővel távolítsa el.'],
    ['tr', '15 dakika sonra nemli bir bezle silin.'],
    ['ja', '15分後、濡れタオルで拭き取ってください。'],
    ['ko', '15분 후 젖은 수건으로 닦아내 주세요.'],
    ['zh', '15分钟后用湿毛巾擦去。'],
  ])('counts as rinsed off (%s)', (_, sentences) => {
    expect(wrong(sentences, 'rinse-off')).toEqual([]);
  });

  it.each([
    ['en', 'Apply with a damp sponge. | Wipe the bottle with a damp cloth.'],
    ['de', 'Mit einem feuchten Schwamm auftragen.'],
    ['es', 'Aplicar con una esponja húmeda sobre el rostro.'],
    ['ja', '濡れたコットンでなじませます。タオルを洗ってください。'],
  ])('is left on where it is put on so (%s)', (_, sentences) => {
    expect(wrong(sentences, 'nothing')).toEqual([]);
  });
});

describe('washed and rinsed before it is put on', () => {
  it.each([
    ['en', 'Apply after the face has been cleansed and rinsed.'],
    ['fr', 'Appliquer après avoir nettoyé et rincé le visage.'],
    ['it', 'Applicare dopo aver deterso e risciacquato il viso.'],
    ['pl', 'Stosować po oczyszczeniu i spłukaniu twarzy.'],
    ['sv', 'Applicera efter att du rengjort och sköljt ansiktet.'],
    ['da', 'Påføres efter at ansigtet er renset og skyllet.'],
    ['nb', 'Påføres etter at ansiktet er renset og skylt.'],
    ['cs', 'Naneste po vyčištění a opláchnutí obličeje.'],
  ])('is no instruction (%s)', (_, sentence) => {
    expect(wrong(sentence, 'nothing')).toEqual([]);
  });
});

it.each([
  ['de', 'Reste einmassieren, nicht abnehmen.'],
  ['fr', 'Laisser poser. Ne pas retirer.'],
  ['es', 'Dejar actuar y no retirar.'],
  ['nl', 'Laten intrekken en niet verwijderen.'],
])('what is not taken off stays on (%s)', (_, sentence) => {
  expect(wrong(sentence, 'leave-on')).toEqual([]);
});

describe('before rinsing', () => {
  it.each([
    [
      'en',
      'Let sit for 5-10 minutes before rinsing off. | Leave on until dry before you rinse. | When dry, rinse off.',
    ],
    ['fr', 'Laisser poser 5 à 10 minutes avant de rincer.'],
    ['es', 'Dejar actuar 10 minutos antes de enjuagar.'],
    ['it', 'Lasciare in posa 10 minuti prima di risciacquare.'],
    ['pt', 'Deixar atuar 10 minutos antes de enxaguar.'],
    ['de', 'Wenn die Maske getrocknet ist, mit Wasser abspülen.'],
    ['nl', 'Als het droog is, verwijderen met lauw water.'],
    ['pl', 'Gdy maska wyschnie, spłukać wodą.'],
  ])('something is put on, and comes off (%s)', (_, sentences) => {
    expect(wrong(sentences, 'rinse-off')).toEqual([]);
  });

  it('what was left on for a while may be removed with a cleanser', () => {
    expect(wrong('Leave on for 20 minutes and wash off with a mild cleanser.', 'rinse-off')).toEqual([]);
    expect(wrong('Apply in the morning. Wash off with a cleanser in the evening.', 'nothing')).toEqual([]);
  });
});

describe('instead of rinsing', () => {
  it.each([
    ['en', 'Massage in any excess instead of rinsing. | Pat in the rest rather than rinsing.'],
    ['de', 'Überschuss einmassieren statt abspülen.'],
    ['fr', 'Masser l’excédent au lieu de rincer.'],
    ['es', 'Masajear el exceso en lugar de aclarar.'],
    ['it', 'Massaggiare l’eccesso invece di risciacquare.'],
    ['nl', 'Masseer het teveel in plaats van af te spoelen.'],
    ['pl', 'Nadmiar wmasować zamiast spłukiwać.'],
    ['pt', 'Massajar o excesso em vez de enxaguar.'],
    ['cs', 'Přebytek vmasírujte místo oplachování.'],
    ['ja', 'すすぎは必要ありません。'],
  ])('it stays on (%s)', (_, sentences) => {
    expect(wrong(sentences, 'leave-on')).toEqual([]);
  });
});

it('a washed and rinsed face is not a rinsed-off product (nl)', () => {
  const use = 'Was het gezicht, spoel af en dep droog. Breng daarna gelijkmatig aan.';
  expect(wrong(use, 'nothing')).toEqual([]);
  expect(wrong('Breng aan op het gezicht. Was het product na 10 minuten af.', 'rinse-off')).toEqual([]);
});
