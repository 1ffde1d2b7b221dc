import { describe, expect, it } from 'vitest';
import { hasInciShape } from '../../src/lexicon/inci-shape';
import { describeLanguages, type Language } from './language-table';

const LANGUAGES: Record<string, Language> = {
  Russian: {
    alcohol: 'Спирт этиловый | Спирт | Этанол | Спирт денатурированный | Изопропиловый спирт',
    aha: 'Гликолевая кислота | Молочная кислота | Миндальная кислота | Яблочная кислота',
    bha: 'Салициловая кислота | Натрия салицилат | Экстракт коры ивы',
    retinoid: 'Ретинол | Ретинола пальмитат | Ретинилпальмитат | Ретинальдегид | Адапален',
    alike:
      'Цетеариловый спирт | Бензиловый спирт | Феноксиэтанол | Натрия лактат | Гиалуроновая кислота | Стеариновая кислота | Глюконолактон',
    known: 'Токоферол | Сквалан | Аллантоин | Экстракт ромашки | Масло ши | Натрия хлорид | Отдушка',
    water: 'Вода | Вода очищенная',
  },
  Ukrainian: {
    alcohol: 'Спирт етиловий | Спирт денатурований | Етанол',
    aha: 'Гліколева кислота | Молочна кислота | Мигдальна кислота',
    bha: 'Саліцилова кислота | Екстракт кори верби',
    retinoid: 'Ретинол | Ретинолу пальмітат | Адапален',
    alike: 'Цетеариловий спирт | Бензиловий спирт | Феноксіетанол | Натрію лактат | Гіалуронова кислота',
    known: 'Токоферол | Алантоїн | Екстракт ромашки | Натрію хлорид | Ароматизатор',
    water: 'Вода',
  },
  Bulgarian: {
    alcohol: 'Алкохол | Денатуриран алкохол | Етилов алкохол | Спирт',
    aha: 'Гликолова киселина | Млечна киселина | Бадемова киселина | Ябълчна киселина',
    bha: 'Салицилова киселина | Екстракт от върбова кора',
    retinoid: 'Ретинол | Ретинил палмитат | Адапален',
    alike:
      'Цетилов алкохол | Цетостеарилов алкохол | Бензилов алкохол | Феноксиетанол | Лимонена киселина | Хиалуронова киселина | Стеаринова киселина',
    known: 'Токоферол | Глицерин | Алантоин | Розова вода | Екстракт от лайка | Парфюм',
    water: 'Вода | Пречистена вода',
  },
  Romanian: {
    alcohol: 'Alcool | Alcool denaturat | Alcool etilic | Etanol',
    aha: 'Acid glicolic | Acid lactic | Acid mandelic | Acid malic | Acid tartric',
    bha: 'Acid salicilic | Extract de scoarță de salcie',
    retinoid: 'Retinol | Palmitat de retinil | Adapalen | Tretinoin',
    alike:
      'Alcool cetilic | Alcool cetostearilic | Alcool benzilic | Fenoxietanol | Acid citric | Acid hialuronic | Acid stearic | Lactat de sodiu',
    known: 'Glicerină | Tocoferol | Alantoină | Unt de shea | Extract de mușețel',
    water: 'Apă | Apă purificată',
  },
  Greek: {
    alcohol: 'Αλκοόλη | Οινόπνευμα | Αιθανόλη | Μετουσιωμένη αλκοόλη | Αιθυλική αλκοόλη',
    aha: 'Γλυκολικό οξύ | Γαλακτικό οξύ | Αμυγδαλικό οξύ',
    bha: 'Σαλικυλικό οξύ | Εκχύλισμα φλοιού ιτιάς',
    retinoid: 'Ρετινόλη | Παλμιτική ρετινόλη | Αδαπαλένη',
    alike:
      'Κετυλική αλκοόλη | Κετεαρυλική αλκοόλη | Βενζυλική αλκοόλη | Φαινοξυαιθανόλη | Κιτρικό οξύ | Υαλουρονικό οξύ | Στεατικό οξύ',
    known: 'Γλυκερίνη | Τοκοφερόλη | Αλλαντοΐνη | Εκχύλισμα χαμομηλιού | Άρωμα',
    water: 'Νερό',
  },
  Arabic: {
    alcohol: 'كحول | الكحول | إيثانول | كحول إيثيلي | كحول محول',
    aha: 'حمض الجليكوليك | حمض اللاكتيك | حمض المندليك',
    bha: 'حمض الساليسيليك | حمض السالسيليك | مستخلص لحاء الصفصاف',
    retinoid: 'ريتينول | الريتينول | ريتينيل بالميتات | أدابالين',
    alike:
      'كحول سيتيريل | كحول سيتيل | كحول بنزيل | فينوكسي إيثانول | حمض الستريك | حمض الهيالورونيك | حمض الستياريك',
    known: 'جليسرين | توكوفيرول | بانثينول | زبدة الشيا | ماء الورد | عطر',
    water: 'ماء',
  },
  Hebrew: {
    alcohol: 'אלכוהול | אתנול | אתיל אלכוהול | אלכוהול דנט',
    aha: 'חומצה גליקולית | חומצת חלב | חומצה לקטית',
    bha: 'חומצה סליצילית',
    retinoid: 'רטינול | רטיניל פלמיטט',
    alike:
      'צטיל אלכוהול | אלכוהול צטילי | צטאריל אלכוהול | בנזיל אלכוהול | פנוקסיאתנול | חומצת לימון | חומצה היאלורונית',
    known: 'גליצרין | טוקופרול | סקוואלן | חמאת שיאה | מי ורדים | בושם',
    water: 'מים | מים מזוקקים',
  },
  Hindi: {
    alcohol: 'अल्कोहल | इथेनॉल',
    aha: 'ग्लाइकोलिक एसिड | लैक्टिक एसिड',
    bha: 'सैलिसिलिक एसिड',
    retinoid: 'रेटिनॉल | रेटिनिल पामिटेट',
    alike: 'सिटाइल अल्कोहल | सेटेराइल अल्कोहल | बेंजाइल अल्कोहल | फेनोक्सीइथेनॉल | साइट्रिक एसिड | हयालूरोनिक एसिड',
    known: 'ग्लिसरीन | गुलाब जल | शिया बटर | नियासिनामाइड',
    water: 'पानी | जल',
  },
  Thai: {
    alcohol: 'แอลกอฮอล์ | เอทานอล',
    aha: 'กรดไกลโคลิก | กรดแลคติก | กรดมาลิก',
    bha: 'กรดซาลิไซลิก | กรดซาลิไซลิค',
    retinoid: 'เรตินอล | เรตินิลปาล์มิเตท',
    alike: 'ซีทิลแอลกอฮอล์ | เบนซิลแอลกอฮอล์ | ฟีนอกซีเอทานอล | กรดซิตริก | กรดไฮยาลูโรนิก',
    known: 'กลีเซอรีน | ไนอะซินาไมด์ | น้ำหอม | สารสกัดชาเขียว',
    water: 'น้ำ',
  },
  Indonesian: {
    alcohol: 'Alkohol | Etanol | Etil alkohol | Alkohol denaturasi',
    aha: 'Asam glikolat | Asam laktat | Asam mandelat',
    bha: 'Asam salisilat | Ekstrak kulit kayu willow',
    retinoid: 'Retinol | Retinil palmitat',
    alike:
      'Setil alkohol | Setearil alkohol | Benzil alkohol | Fenoksietanol | Asam sitrat | Asam hialuronat',
    known: 'Gliserin | Niasinamida | Ekstrak teh hijau | Pewangi',
    water: 'Air',
  },
};

describeLanguages(LANGUAGES);

describe('what only begins like a name', () => {
  it.each([
    'Масло ши глубоко питает и смягчает кожу',
    'Экстракт ромашки успокаивает раздражённую сухую кожу',
    'Ulei de argan care hrănește profund tenul',
    'زيت الأرغان يغذي البشرة بعمق ويمنحها النعومة',
    'สารสกัดจากใบบัวบกช่วยปลอบประโลมผิวให้นุ่มชุ่มชื้น',
    'Ekstrak teh hijau menenangkan kulit sensitif Anda',
    'Масло',
    'Масло ши питает кожу',
  ])('is no name: %s', (text) => expect(hasInciShape(text)).toBe(false));
});
