import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/label/read-label';
import { emptyProduct, type Product } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (words: Partial<Product>) => productKind({ ...emptyProduct, ...words }, null);

describe('the title', () => {
  it.each([
    [
      'toner-like',
      'Osprey Toner | Osprey Facial Tonic | Osprey Toning Lotion | Osprey Clarifying Lotion | Osprey Liquid Exfoliant Toner',
    ],
    ['toner-like', 'Lotion tonique visage | Eau tonique | Lotion astringente | Brume visage'],
    [
      'toner-like',
      'Gesichtswasser mit Hamamelis | Gesichtstonic | Gesichtstonikum | Gesichtsspray | Reinigungswasser Tonic',
    ],
    ['toner-like', 'Tónico facial con rosas | Bruma facial | Esencia facial'],
    ['toner-like', 'Tonico viso | Lozione tonica alla rosa | Acqua tonica viso | Essenza viso'],
    ['toner-like', 'Gezichtstoner met roos | Gezichtstonic | Gezichtsmist | Adstringerende lotion'],
    ['toner-like', 'Tonik do twarzy | Tonik ściągający | Mgiełka do twarzy | Esencja do twarzy'],
    ['toner-like', 'Tônico facial | Tónico adstringente | Bruma facial | Essência facial'],
    [
      'toner-like',
      'さっぱり化粧水 | 拭き取り化粧水 | 収れん化粧水 | ローション 150mL | トナーパッド | ミスト化粧水',
    ],
    ['toner-like', '어성초 토너 | 수분 스킨 | 토너패드 60매 | 화장수 | 페이스 미스트 | 닦토'],
    ['toner-like', '玫瑰爽肤水 | 化妆水 | 收敛水 | 紧肤水 | 柔肤水 | 精粹水'],
    ['toner-like', '玫瑰化妝水 | 爽膚水 150ml | 收斂水'],
    [
      'serum',
      'Sérum visage | Gesichtsserum | Gesichtsampulle | Suero facial | Siero viso | Gezichtsserum | Serum do twarzy | Ampola facial',
    ],
    ['serum', '美容液 | 세럼 | 앰플 | 수분 에센스 | 精华液 | 精華液'],
    [
      'moisturizer',
      'Crème de nuit | Feuchtigkeitscreme | Gesichtsemulsion | Crema hidratante | Crema viso | Dagcrème | Gezichtsemulsie | Krem do twarzy | Creme hidratante',
    ],
    ['moisturizer', '乳液 | 保湿クリーム | 수분크림 | 에멀전 | 面霜 | 保濕乳霜'],
    [
      'cleanser',
      'Gel nettoyant | Eau micellaire | Huile démaquillante | Reinigungsschaum | Mizellenwasser | Make-up-Entferner | Limpiador facial | Agua micelar',
    ],
    [
      'cleanser',
      'Schiuma detergente | Acqua micellare | Struccante viso | Gezichtsreiniger | Reinigingsolie | Micellair water | Make-upverwijderaar',
    ],
    [
      'cleanser',
      'Pianka oczyszczająca | Płyn micelarny | Żel do mycia twarzy | Olejek oczyszczający | Gel de limpeza | Água micelar | Removedor de maquiagem',
    ],
    ['cleanser', 'Makeup Remover | Foaming Face Wash | Cleansing Balm | Cleansing Foam'],
    [
      'cleanser',
      '洗顔フォーム | クレンジングオイル | メイク落とし | 클렌징폼 | 클렌징 워터 | 메이크업 리무버 | 洁面乳 | 洗面奶 | 卸妆水 | 洗面乳 | 卸妝油',
    ],
    [
      'mask',
      'Masque en tissu | Tuchmaske | Mascarilla facial | Maschera viso | Sheetmasker | Slaapmasker | Maseczka do twarzy | Máscara facial | シートマスク | 마스크팩 | 面膜',
    ],
    [
      'sunscreen',
      'Crème solaire SPF 50 | Sonnencreme LSF 50 | Protector solar | Crema solare | Zonnebrandcrème | Krem z filtrem SPF 50 | Protetor solar | 日焼け止めジェル | 선크림 | 防晒霜 | 防曬乳',
    ],
    [
      'body',
      'Lait corps | Körperlotion | Crema corporal | Latte corpo | Bodylotion | Balsam do ciała | Loção corporal | ボディローション | 바디로션 | 身体乳 | 身體乳',
    ],
    [
      'body',
      'Crème mains | Handcreme | Crema de manos | Crema mani | Handcrème | Krem do rąk | ハンドクリーム | 핸드크림 | 护手霜',
    ],
    [
      'lip',
      'Baume à lèvres | Lippenbalsam | Bálsamo labial | Burrocacao | Lippenbalsem | Pomadka ochronna do ust | リップクリーム | 립밤 | 润唇膏',
    ],
    [
      'makeup',
      'Fond de teint | Base de maquillaje | Fondotinta | Podkład | ファンデーション | 쿠션 파운데이션 | 粉底液 | Setting Spray',
    ],
    [
      'off-topic',
      'Shampooing | Haarshampoo | Champú | Szampon | シャンプー | 두피 샴푸 | 洗发水 | Haarwasser | Hair Tonic | Parfum 50 ml | Nagellack',
    ],
    [
      'off-topic',
      'Blackhead Vacuum | Comedone Extractor | Mitesser-Entferner | Konjac Sponge | Cotton Pads | Gua Sha Stone',
    ],
  ])('names the kind %s: %s', (kind, titles) => {
    const found = titles.split(' | ').map((title) => `${title}: ${kindOf({ title }).kind}`);
    expect(found.filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });

  it.each([
    ['Calm Toner™', 'toner-like'],
    ['Calm Toner® 2.0', 'toner-like'],
    ['Calm Toner¹', 'toner-like'],
    ['Toner Essence Cream', 'moisturizer'],
    ['Cream Toner', 'toner-like'],
    ['Cleansing Toner', 'toner-like'],
    ['Toner Cleanser', 'cleanser'],
    ['Serum in Toner', 'serum'],
    ['Mask with Toner', 'mask'],
    ['Toner + Serum 2-in-1', 'serum'],
    ['Exfoliating Toner - 200 ml', 'toner-like'],
    ['Balancing Toner (Travel Size)', 'toner-like'],
    ['The Toner, for Oily Skin', 'toner-like'],
    ['Body Lotion Toner', 'body'],
    ['Hair Toner', 'off-topic'],
    ['Lip Serum', 'lip'],
    ['Scalp Toner', 'off-topic'],
    ['Kosa Toner', 'toner-like'],
    ['Kuku Toner', 'toner-like'],
    ['Brady Toner', 'toner-like'],
    ['Par Ten Toner', 'toner-like'],
    ['Ruke Serum', 'serum'],
    ['Serum za kosu', 'off-topic'],
  ])('ends with its noun: %s is %s', (title, kind) => {
    expect(kindOf({ title }).kind).toBe(kind);
  });
});

describe('the category, where the title names no kind', () => {
  it.each(['Toners & Pads', 'Toner and Pads', 'Pads & Toners'])(
    'pads beside it say nothing: %s',
    (category) => {
      expect(kindOf({ title: 'Clarifying Pads', category }).kind).toBe('toner-like');
      expect(kindOf({ title: 'Clarifying Peel Pads', category }).kind).not.toBe('toner-like');
    },
  );

  it.each([
    ['toner-like', 'Skincare > Toners | Toner | Toners & Astringents | Tonic | Face Mists | Freshener'],
    [
      'toner-like',
      'Toniques | Lotions toniques et astringentes | Lotion tonique | Gesichtswasser | Reinigungswasser & Adstringentien | Adstringentien',
    ],
    [
      'toner-like',
      'Tónicos y astringentes | Tonici e astringenti | Tonico viso | Huidtoners en -reinigers | Toniki do twarzy | Tonificantes e adstringentes',
    ],
    ['toner-like', '化粧水 | トナー | 토너/아스트린젠트 | 스킨/토너 | 爽肤水/紧肤水 | 化妝水/收斂水'],
    [
      'serum',
      'Sérums pour le visage | Gesichtsseren | Sérums faciales | Sieri viso | Gezicht serums | Sera do twarzy | Séruns faciais | フェイシャルセラム | 페이스 세럼 | 面部精华 | 臉部精華液',
    ],
    [
      'moisturizer',
      'Crèmes hydratantes pour le visage | Feuchtigkeitscremes | Cremas hidratantes faciales | Idratanti per il viso | Środki nawilżające do twarzy | Hidratantes faciais | 얼굴 보습제 | 面部保湿霜',
    ],
    [
      'cleanser',
      'Nettoyants visage | Gesichtsreiniger | Productos de limpieza facial | Detergenti viso | Gezichtsreinigers | Produkty do mycia twarzy | Produtos de limpeza facial | 페이셜 클렌저 | 臉部清潔用品',
    ],
    [
      'cleanser',
      'Makeup Removers | Démaquillants | Make-up-Entferner | Desmaquilladores | Struccanti per trucco | 메이크업 리무버 | 卸妆用品 | Micellar Water',
    ],
    ['mask', 'Masques et gommages | Face Masks | Gesichtsmasken | Mascarillas | Maschere | 面膜'],
    [
      'sunscreen',
      'Sunscreen | Protection solaire | Sonnencreme | Protector solar | Filtri solari | Ochrona przeciwsłoneczna | Proteção solar | 자외선 차단제 | 日焼け止め',
    ],
    [
      'off-topic',
      'Hair Care > Hair Toner | Hair > Hair Masks | Nail Polish | Fragrance > Eau de Parfum | Printers > Toner Cartridges | Soft Drinks > Tonic Water | Deodorants | Mouthwash',
    ],
    ['off-topic', 'Skincare > Tools > Skin Care Extractors | Beauty Tools > Facial Rollers'],
    ['body', 'Body > Body Lotion | Self Tanner | Hand Cream'],
  ])('%s: %s', (kind, categories) => {
    const found = categories
      .split(' | ')
      .map((category) => `${category}: ${kindOf({ title: 'Osprey No. 5', category }).kind}`);
    expect(found.filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });

  it('does not take the Korean word for skin care as a toner', () => {
    expect(kindOf({ title: '온새미 오호', category: '뷰티 > 스킨 케어' }).kind).toBe('other');
    expect(kindOf({ title: '온새미 오호', category: '스킨케어' }).kind).toBe('other');
  });
});

describe('how long it stays on', () => {
  it.each([
    ['Rinse thoroughly with lukewarm water.', 'rinse-off'],
    ['Leave on for ten minutes, then rinse off.', 'rinse-off'],
    ['Massage in, then wash off.', 'rinse-off'],
    ['Laisser poser puis rincer.', 'rinse-off'],
    ['Einwirken lassen und gründlich abspülen.', 'rinse-off'],
    ['Dejar actuar y aclarar con agua.', 'rinse-off'],
    ['Lasciare agire e risciacquare.', 'rinse-off'],
    ['Laat intrekken en spoel af met water.', 'rinse-off'],
    ['Pozostawić na 10 minut i spłukać.', 'rinse-off'],
    ['Deixe agir e enxágue.', 'rinse-off'],
    ['10分ほどおいて、洗い流してください。', 'rinse-off'],
    ['10분 후 미온수로 헹구어 냅니다.', 'rinse-off'],
    ['10分钟后用清水冲洗。', 'rinse-off'],
    ['停留十分鐘後用清水沖洗。', 'rinse-off'],
    ['Do not rinse.', 'leave-on'],
    ['No need to rinse off.', 'leave-on'],
    ['Apply at night. Leave on, no rinsing needed.', 'leave-on'],
    ['Ne pas rincer.', 'leave-on'],
    ['Nicht abspülen.', 'leave-on'],
    ['No aclarar.', 'leave-on'],
    ['Non risciacquare.', 'leave-on'],
    ['Niet afspoelen.', 'leave-on'],
    ['Nie spłukiwać.', 'leave-on'],
    ['Não enxaguar.', 'leave-on'],
    ['洗い流さず、そのままお使いください。', 'leave-on'],
    ['씻어내지 마세요.', 'leave-on'],
    ['无需冲洗。', 'leave-on'],
    ['Smooth over face and neck.', 'leave-on'],
  ])('%s: %s', (howTo, contact) => {
    expect(kindOf({ title: 'Osprey Mask', howTo }).contact).toBe(contact);
  });

  it.each([
    ['Osprey Cleanser', 'rinse-off'],
    ['Osprey Body Wash', 'rinse-off'],
    ['Osprey Face Scrub', 'rinse-off'],
    ['Osprey Gommage', 'rinse-off'],
    ['Osprey Peeling Gel', 'rinse-off'],
    ['Osprey Peel-Off Mask', 'rinse-off'],
    ['Osprey Clay Mask', 'rinse-off'],
    ['Osprey Rinse-Off Mask', 'rinse-off'],
    ['Osprey Micellar Water', 'rinse-off'],
    ['Masque à l’argile', 'rinse-off'],
    ['Tonerde Maske', 'rinse-off'],
    ['ピーリングジェル', 'rinse-off'],
    ['필링젤', 'rinse-off'],
    ['Osprey Mask', 'leave-on'],
    ['Osprey Peel', 'leave-on'],
    ['Osprey Sheet Mask', 'leave-on'],
    ['Osprey Peel Pads', 'leave-on'],
    ['Osprey No-Rinse Micellar Water', 'leave-on'],
    ['Osprey Toner', 'leave-on'],
    ['Osprey', 'leave-on'],
  ])('by the title: %s is %s', (title, contact) => {
    expect(kindOf({ title }).contact).toBe(contact);
  });

  it('the how-to comes before the title, the title before the category', () => {
    expect(kindOf({ title: 'Osprey Cleanser', howTo: 'Wipe over the face. Do not rinse.' }).contact).toBe(
      'leave-on',
    );
    expect(kindOf({ title: 'Osprey Cream', howTo: 'Massage, then rinse off.' }).contact).toBe('rinse-off');
    expect(kindOf({ title: 'Osprey Serum', category: 'Cleansers' }).contact).toBe('leave-on');
    expect(kindOf({ title: 'Osprey', category: 'Cleansers' }).contact).toBe('rinse-off');
  });
});

describe('the head noun, by the grammar of its language', () => {
  const kinds = (titles: string) => titles.split(' | ').map((title) => `${title}: ${kindOf({ title }).kind}`);

  it.each([
    [
      'toner-like',
      'Lotion tonique exfoliante | Tónico exfoliante | Tonico viso esfoliante | Tônico esfoliante facial | Lotion astringente micro-exfoliante | Eau tonique purifiante visage | Tonik złuszczający do twarzy | Tonikum exfoliační na pleť',
    ],
    [
      'serum',
      'Sérum tonique | Sérum hydratant tonifiant visage | Siero viso esfoliante | Suero exfoliante facial',
    ],
    [
      'moisturizer',
      'Crème tonique visage | Crema exfoliante facial | Crema esfoliante viso | Krem złuszczający na noc',
    ],
    ['mask', 'Masque exfoliant visage | Mascarilla exfoliante | Maschera esfoliante viso'],
    ['toner-like', 'Milky Toner | Serum Toner | Cream Skin Toner | Peeling Toner | 크림 토너 | 세럼 토너'],
    [
      'toner-like',
      'Kräutertonic | Reinigingstonic | Rosentonic | Kamomillansiktsvatten | Ruusukasvovesi | Gyógynövényarctonik',
    ],
    ['serum', 'Nachtserum | Vitaminserum | Nattserum | Yöseerumi'],
    ['moisturizer', 'Nachtcreme | Rosencreme | Rosenkräm | Ruusuvoide'],
  ])('%s: %s', (kind, titles) => {
    expect(kinds(titles).filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });

  it.each([
    ['toner-like', 'Ansiktsvatten med rosor | Ansiktstonic | Ansiktsmist'],
    ['toner-like', 'Ansigtstonic med rose | Skintonic | Ansigtsvand'],
    ['toner-like', 'Ansiktsvann med rose | Ansiktstonic'],
    ['toner-like', 'Kasvovesi kuivalle iholle | Kasvosuihke | Toneri'],
    ['toner-like', 'Pleťová voda s růží | Pleťové tonikum | Tonikum na pleť'],
    ['toner-like', 'Arctonik rózsával | Tonik száraz bőrre | Arcpermet'],
    ['toner-like', 'Gül suyu | Yüz toniği | Tonik kuru ciltler için'],
    ['serum', 'Ansiktsserum | Ansigtsserum | Kasvoseerumi | Pleťové sérum | Arcszérum | Yüz serumu'],
    [
      'moisturizer',
      'Ansiktskräm | Ansigtscreme | Ansiktskrem | Kasvovoide | Pleťový krém | Arckrém | Yüz kremi',
    ],
    [
      'cleanser',
      'Ansiktsrengöring | Rensegel | Ansiktsrens | Puhdistusgeeli | Čisticí gel | Arclemosó | Temizleme jeli',
    ],
    ['cleanser', 'Micellärt vatten | Micellar vand | Misellivesi | Micelární voda | Micellás víz | Misel su'],
    ['mask', 'Ansiktsmask | Ansigtsmaske | Kasvonaamio | Pleťová maska | Arcmaszk | Yüz maskesi'],
    ['sunscreen', 'Solkräm | Solcreme | Solkrem | Aurinkovoide | Opalovací krém | Naptej | Güneş kremi'],
    ['body', 'Kroppslotion | Håndcreme | Vartalovoide | Tělové mléko | Testápoló | Vücut losyonu'],
    ['lip', 'Läppbalsam | Læbepomade | Leppepomade | Huulivoide | Balzám na rty | Ajakbalzsam | Dudak balmı'],
    ['off-topic', 'Schampo | Hårbalsam | Sjampo | Hiusvesi | Šampon na vlasy | Hajbalzsam | Şampuan'],
  ])('%s: %s', (kind, titles) => {
    expect(kinds(titles).filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });
});

describe('titles in Cyrillic, Greek, Thai, Vietnamese and other languages', () => {
  it.each([
    [
      'toner-like',
      'Тоник для лица | Тонер для лица с зелёным чаем 200 мл | Матирующий тоник Osprey | Лосьон-тоник | Розовая вода | Тонік для обличчя | Тоник за лице',
    ],
    [
      'toner-like',
      'Τονωτική λοσιόν προσώπου | Τόνερ | โทนเนอร์ใบบัวบก | น้ำตบ | Nước hoa hồng 150ml | Xịt khoáng | Loțiune tonică | Penyegar wajah',
    ],
    [
      'toner-like',
      'Veido tonikas | Sejas toniks | Näotoonik | Pleťové tonikum | Tonik za lice | تونر للوجه | טונר פנים',
    ],
    ['toner-like', 'ماء التونر | تونك للبشرة'],
    [
      'cleanser',
      'Čistilni gel | Čistilna pena | Sejas mazgāšanas gels | Puhastuspiim | Valomosios putos | رغوة منظفة | תחליב ניקוי',
    ],
    ['off-topic', 'Zobna pasta | Balzam za lase | Matu balzams | Plaukų kaukė | Juuksemask'],
    ['serum', 'Сыворотка для лица | Сироватка | Ορός προσώπου | เซรั่มบำรุงผิว | Tinh chất | Ser facial'],
    ['moisturizer', 'Ночной крем | Нічний крем | Κρέμα ημέρας | ไนท์ครีม | Kem dưỡng ẩm | Cremă de zi'],
    [
      'cleanser',
      'Пенка для умывания | Скраб для лица | Гель для вмивання | Gel καθαρισμού | โฟมล้างหน้า | Sữa rửa mặt | Gel de curățare',
    ],
    [
      'off-topic',
      'Шампунь | Тоник для волос | Бальзам-ополаскиватель | Дезодорант-спрей | Туалетная вода | Лак для ногтей | Тонік для волосся | Σαμπουάν | Αποσμητικό σπρέι',
    ],
    [
      'off-topic',
      'แชมพูสมุนไพร | สเปรย์ระงับกลิ่นกาย | น้ำหอม | Dầu gội | Dầu xả | Nước hoa nam | Lăn khử mùi | Șampon | شامبو | שמפו',
    ],
    ['body', 'Крем для рук | Молочко для тела | Лосьон для тела | Κρέμα χεριών | โลชั่นทาผิว | Sữa dưỡng thể'],
  ])('%s: %s', (kind, titles) => {
    const found = titles.split(' | ').map((title) => `${title}: ${kindOf({ title }).kind}`);
    expect(found.filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });
});

describe('what is not a toner, whatever its noun', () => {
  it.each([
    [
      'off-topic',
      'Linen Mist | Room Mist | Pillow Mist | Car Freshener | Fabric Freshener | Brume d’oreiller',
    ],
    [
      'off-topic',
      'Tonic for Hair | Beard Tonic | Nail Tonic | Tónico capilar | Haartonic | Hajtonik | Hårtonic',
    ],
    ['off-topic', 'Ginger Tonic Drink | Tonic Water | Printer Toner Cartridge | Lash Serum | Brow Serum'],
    [
      'off-topic',
      'Deospray Fresh | Deo Spray | Vitamin C Tabletten | Magnesium Tablets | Biotin Capsules | Vitamine C comprimés | Comprimidos de colágeno | 生发水 | 生髮水 | Brush Cleaner Spray | Teeth Whitening Gel',
    ],
    ['makeup', 'Fixing Mist | Finishing Spray | メイクキープミスト | 定妆喷雾 | 메이크업 픽서'],
    [
      'off-topic',
      'Hoofdhuidtonic | Mosquito Repellent Spray | 虫よけスプレー | Mückenspray | 发胶 | Nail Tonic',
    ],
    ['body', 'Hand & Nail Cream | Hand- und Nagelcreme | Crème mains et ongles | Crema mani e unghie'],
    ['mask', 'Maschera per il viso | Masque par Osprey'],
    ['serum', 'Tonic Ampoule'],
    [
      'off-topic',
      'Corn Plaster | Corn and Callus Pads | Athlete’s Foot Cream | Lash Growth Serum | Wimpernserum | 속눈썹 세럼 | Replacement Heads for Derma Roller | Wart Remover | Hand Sanitizer Gel | Vitamin Supplement Capsules | Exfoliating Mitt',
    ],
    [
      'body',
      'Body Mist | Cooling Body Mist | Body Toner | Self Tan Mist | Gradual Tan Face Spray | Express Tan Tonic',
    ],
    [
      'toner-like',
      'Skin Freshener | Facial Mist | Face & Body Mist | Mist for Face and Body | Brume visage et corps',
    ],
    ['makeup', 'Lash Lifting Mascara | Volume Mascara'],
    ['moisturizer', 'Skin Perfecting Lotion - Blemish Prone/Oily Skin | Lotion for Dry Skin'],
  ])('%s: %s', (kind, titles) => {
    const found = titles.split(' | ').map((title) => `${title}: ${kindOf({ title }).kind}`);
    expect(found.filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });
});

describe('a noun that leaves the decision to the category and the use', () => {
  it.each<[string, Partial<Product>, string]>([
    [
      'toner-like',
      { category: 'Face > Toners' },
      'Aftershave | After Shave Lotion | Skin Conditioner | Cleansing Lotion | Cleansing Water | Clear Lotion',
    ],
    [
      'toner-like',
      { category: '스킨/토너' },
      '애프터쉐이브 로션 | 스킨컨디셔너 | 모이스처 에센스 | 세럼 워터 | 수분 로션',
    ],
    ['other', { category: 'Shaving' }, 'Aftershave | Aftershave Splash'],
    ['moisturizer', { category: 'Face > Toners' }, 'Night Cream'],
    ['cleanser', { category: 'Face > Toners' }, 'Micellar Water | Cleanser'],
    ['off-topic', { category: 'Hair Care' }, 'Conditioner | Purple Toner | Shine Serum'],
    ['off-topic', { category: '헤어' }, '컨디셔너'],
    [
      'toner-like',
      { howTo: 'Sweep over the face with a cotton pad.' },
      'Calming Lotion | Rose Water Solution | Liquid Treatment',
    ],
    ['toner-like', { howTo: 'After cleansing, pat into the skin.' }, 'Calming Lotion | Skin Water'],
    ['toner-like', { howTo: '세안 후 화장솜에 덜어 닦아냅니다.' }, '워터'],
    ['toner-like', {}, 'Pore Tightening Lotion | Lotion resserre-pores'],
    ['moisturizer', { howTo: 'Massage into the skin.' }, 'Calming Lotion'],
    ['serum', { howTo: 'Sweep over the face with a cotton pad.' }, 'Night Serum'],
    ['cleanser', { howTo: 'Sweep over the face with a cotton pad.' }, 'Micellar Water'],
    [
      'moisturizer',
      { category: '크림' },
      '스킨 리바이빙 플루이드 | 스킨 릴리프 컨센트레이트 | 레드 스킨 컴포터',
    ],
    ['toner-like', {}, '수분 스킨 | 카밍 스킨 150ml'],
  ])('%s with %j: %s', (kind, words, titles) => {
    const found = titles.split(' | ').map((title) => `${title}: ${kindOf({ title, ...words }).kind}`);
    expect(found.filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });
});

describe('the formula, if title and category leave it open', () => {
  const kindWith = (ingredients: string, title = '', category = '') =>
    productKind({ ...emptyProduct, title, category }, readLabel(ingredients, true).lists[0] ?? null).kind;

  it.each([
    ['sunscreen', 'Water, Homosalate, Octocrylene, Avobenzone, Glycerin'],
    ['cleanser', 'Water, Sodium Laureth Sulfate, Cocamidopropyl Betaine, Glycerin, Parfum'],
    ['body', 'Water, Alcohol Denat., Dihydroxyacetone, Glycerin, Parfum'],
    ['off-topic', 'Water, Cetearyl Alcohol, Behentrimonium Chloride, Amodimethicone, Parfum'],
    ['off-topic', 'Butyl Acetate, Ethyl Acetate, Nitrocellulose, Adipic Acid'],
    ['off-topic', 'Vitamin C, Magnesium Stearate, Gelatin, Maltodextrin, Folic Acid'],
    ['off-topic', 'Aqua, Sorbitol, Hydrated Silica, Sodium Fluoride, Sodium Saccharin'],
    ['other', 'Water, Glycerin, Panthenol, Squalane, Parfum'],
  ])('%s: %s', (kind, ingredients) => {
    expect(kindWith(ingredients)).toBe(kind);
  });

  it('outweighs a mist, not a moisturizer', () => {
    expect(kindWith('Water, Alcohol Denat., Dihydroxyacetone, Glycerin, Parfum', 'Glow Mist')).toBe('body');
    expect(kindWith('Water, Homosalate, Octocrylene, Avobenzone, Glycerin', 'Day Moisturizer')).toBe(
      'moisturizer',
    );
    expect(kindWith('Water, Behentrimonium Methosulfate, Cetearyl Alcohol, Glycerin', 'Face Cream')).toBe(
      'moisturizer',
    );
  });
});

describe('a kit', () => {
  const list = readLabel('Aqua, Alcohol, Glycerin, Panthenol', true).lists[0] ?? null;

  it.each([
    [
      'toner-like',
      'Toner Gift Set | Toner Duo | Witch Hazel Toner Bundle | 토너 기획세트 | Coffret tonique | Tonic Set',
    ],
    ['cleanser', 'Face Wash Duo | Cleanser Travel Kit'],
    ['kit', 'The Ultimate Glow Set | Discovery Kit'],
  ])('%s with one list: %s', (kind, titles) => {
    const found = titles
      .split(' | ')
      .map((title) => `${title}: ${productKind({ ...emptyProduct, title }, list).kind}`);
    expect(found.filter((line) => !line.endsWith(`: ${kind}`))).toEqual([]);
  });

  it('without a list stays a kit', () => {
    expect(kindOf({ title: 'Toner Gift Set' }).kind).toBe('kit');
  });
});

describe('the signs that decided the kind', () => {
  it.each<[Partial<Product>, string[]]>([
    [{ title: 'Rose Toner', category: 'Skin > Toners' }, ['title: toner', 'category: Toners']],
    [{ title: 'Tónico exfoliante' }, ['title: tonico']],
    [{ title: 'Osprey No. 5', category: 'Serums' }, ['category: Serums']],
    [{ title: 'Calming Lotion', howTo: 'Wipe on with a cotton pad.' }, ['use: lotion']],
    [{ title: 'Osprey No. 5' }, []],
  ])('%j', (words, kindFrom) => {
    expect(kindOf(words).kindFrom).toEqual(kindFrom);
  });
});

describe('how long it stays on', () => {
  const clayList =
    readLabel('Water, Kaolin, Bentonite, Lactic Acid, Glycerin, Silica, Phenoxyethanol').lists[0] ?? null;
  const plainList =
    readLabel('Water, Lactic Acid, Glycerin, Propanediol, Panthenol, Phenoxyethanol').lists[0] ?? null;
  const contactOf = (words: Partial<Product>, list = plainList) =>
    productKind({ ...emptyProduct, ...words }, list).contact;

  it.each(['Glow Peel', 'Glow Mask'])('is not long where clay carries it: %s', (title) => {
    expect(contactOf({ title }, clayList)).toBe('rinse-off');
    expect(contactOf({ title })).toBe('leave-on');
  });

  it.each([
    'Water, Kaolin (Clay), Lactic Acid, Glycerin, Silica, Phenoxyethanol',
    'Aqua, Glycerin, Green Clay (Illite), Xanthan Gum, Parfum, Citric Acid',
    'Aqua, Glycerin, Kaolin/Bentonite, Xanthan Gum, Parfum, Citric Acid',
    'Aqua, Glycerin, Kaolin Clay, Xanthan Gum, Parfum, Citric Acid',
    'Aqua, Fuller’s Earth (Solum Fullonum), Glycerin, Xanthan Gum, Parfum',
    'Вода, Глицерин, Каолин (белая глина), Ксантановая камедь, Отдушка',
  ])('however the clay is printed: %s', (text) => {
    expect(contactOf({ title: 'Glow Mask' }, readLabel(text).lists[0] ?? null)).toBe('rinse-off');
  });

  it.each([
    'Water, Glycerin, Kaolin Extract Ferment, Betaine, Panthenol, Parfum',
    'Water, Glycerin, Betaine, Panthenol, Carbomer, Xanthan Gum, Kaolin (Clay), Parfum',
  ])('but not what only sounds like clay, or a trace of it: %s', (text) => {
    expect(contactOf({ title: 'Glow Mask' }, readLabel(text).lists[0] ?? null)).toBe('leave-on');
  });
});

describe('other things in a shop', () => {
  it.each([
    ['Osprey Nerve Tonic', 'Health > Supplements'],
    ['Osprey Tonikum', 'Gesundheit > Nahrungsergänzung'],
    ['Osprey Crystal Mist', 'Bath > Deodorants'],
  ])('outweighs the noun: %s in %s', (title, category) => {
    expect(kindOf({ title, category }).kind).toBe('off-topic');
  });

  it.each([
    ['Osprey Tonic', 'Health & Beauty > Skin care'],
    ['Osprey Toner', 'Face > Toners'],
  ])('does not include %s in %s', (title, category) => {
    expect(kindOf({ title, category }).kind).toBe('toner-like');
  });

  it.each(['Micellar Gel', 'Gel micelar', 'Żel micelarny', 'Lait micellaire'])('a %s cleanses', (title) => {
    expect(kindOf({ title }).kind).toBe('cleanser');
  });
});

describe('nouns that shops use besides', () => {
  it.each([
    [
      'moisturizer',
      'Osprey Emollient 500g | Osprey Emollient Cream | Osprey Facial Hydrator | Emolient Osprey',
    ],
    [
      'makeup',
      'Diamond Setter | Finishing Powder | Illuminating Powder | CC+ Airbrush Perfecting Powder | CC+Illumination™ Cream',
    ],
    ['cleanser', 'Eye Make-Up Remover Pads | Makeup Remover Pads | Enzyme Powder Wash'],
    ['off-topic', 'Reusable Makeup Remover Pads | Shave Foam'],
    [
      'body',
      'Working Hands 80ml Tube | Healthy Feet | Osprey Body Hydrator | Mint 2 in 1 Shower and Shave Foam | Dusch- und Rasierschaum',
    ],
    ['toner-like', 'Emollient Toner | Hydrator Mist | Mini Toners | Toniques Osprey'],
    ['lip', 'Lip Tints | Lip Balms'],
    ['serum', 'CC Serum'],
  ])('%s: %s', (kind, titles) => {
    expect(titles.split(' | ').filter((title) => kindOf({ title }).kind !== kind)).toEqual([]);
  });

  it('surfactants make no face cleanser of what is filed under body wash', () => {
    const text = 'Aqua, Sodium Laureth Sulfate, Cocamidopropyl Betaine, Sodium Chloride, Glycerin, Parfum';
    const list = readLabel(text, true).lists[0] ?? null;
    const words = { ...emptyProduct, title: 'Kids 2 in 1 Wash' };
    expect(productKind({ ...words, category: 'Body Wash' }, list).kind).toBe('body');
    expect(productKind({ ...words, category: 'Face' }, list).kind).toBe('cleanser');
  });
});
