import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const verdictOf = (title: string) => judge({ ...emptyProduct, title }).verdict;
const wrong = (titles: string, verdict: string) =>
  titles
    .split(' | ')
    .filter((title) => verdictOf(title) !== verdict)
    .map((title) => `${title}: ${verdictOf(title)}`);

/** What the article speaks of, by language, and what is called alike. */
const LANGUAGES: Record<
  string,
  {
    breathing: string;
    strips: string;
    clothes: string;
    steamer: string;
    eyes: string;
    stone: string;
    needles: string;
  }
> = {
  ja: {
    breathing: '鼻腔拡張テープ 20枚 | ブリーズライト 鼻孔拡張テープ | いびき防止 鼻用ストリップ',
    strips: '鼻用毛穴パック 10枚 | 角栓すっきり 鼻パック',
    clothes: '衣類スチーマー | スチームアイロン | ハンディ衣類スチーマー 1200W',
    steamer: 'フェイススチーマー 温冷 | ナノイオンスチーマー 美顔器',
    eyes: 'ホットアイマスク 5枚 | 蒸気アイマスク 5枚 | スチームアイマスク | あずきのアイピロー',
    stone: 'かっさプレート 天然石 | ローズクォーツ かっさ | 翡翠ローラー | ジェイドローラー 顔用',
    needles: 'ダーマローラー 0.5mm | マイクロニードルローラー',
  },
  ko: {
    breathing: '코골이 방지 코밴드 | 숨쉬기 편한 코밴드 30매 | 비강확장 코 스트립',
    strips: '블랙헤드 코팩 | 모공 스트립 | 모공이 숨쉬는 블랙헤드 코팩',
    clothes: '핸디 스팀다리미 | 의류 스팀기 | 스타일러 의류관리기',
    steamer: '얼굴 스티머 | 페이스 스티머 나노',
    eyes: '스팀 온열안대 | 스팀 아이마스크 10매 | 온열 눈찜질 안대',
    stone: '괄사 마사지기 | 옥 괄사 | 로즈쿼츠 롤러 | 옥롤러 페이스',
    needles: 'MTS 롤러 0.25mm | 더마롤러 | 마이크로니들 롤러',
  },
  zh: {
    breathing: '医用通气鼻贴 | 止鼾鼻贴 透气 | 呼吸鼻贴 缓解鼻塞 | 儿童鼻塞通鼻贴',
    strips: '去黑头鼻贴 | 撕拉式鼻贴 收缩毛孔 | 让毛孔自由呼吸 去黑头鼻贴',
    clothes: '手持挂烫机 | 家用蒸汽熨斗 | 便携式熨烫机',
    steamer: '蒸脸仪 纳米热喷 | 冷热双喷蒸脸器',
    eyes: '蒸汽热敷眼罩 | 蒸汽眼罩 10片 | 热敷眼罩 USB',
    stone: '玉石滚轮 面部 | 刮痧板 脸部 | 粉水晶刮痧板 | 玉石刮痧板套装',
    needles: '微针滚轮 0.5mm | 家用微针',
  },
  'zh-TW': {
    breathing: '通氣鼻貼 膚色 | 呼吸鼻貼 改善鼻塞 | 止鼾鼻貼',
    strips: '妙鼻貼 10片 | 粉刺鼻貼',
    clothes: '手持掛燙機 | 蒸氣熨斗',
    steamer: '奈米蒸臉器',
    eyes: '蒸氣眼罩 5入 | 熱敷眼罩',
    stone: '玫瑰石英刮痧板 | 玉石滾輪',
    needles: '微針滾輪 0.5mm',
  },
  ru: {
    breathing:
      'Полоски на нос для облегчения дыхания | Пластырь для носа от храпа | Расширитель носовой, полоски',
    strips: 'Полоски для носа от чёрных точек | Очищающие полоски для носа',
    clothes: 'Отпариватель для одежды | Отпариватель ручной для вещей | Утюг паровой',
    steamer: 'Паровая сауна для лица | Отпариватель для лица',
    eyes: 'Согревающая маска для глаз паровая | Паровая маска для сна',
    stone: 'Нефритовый роллер | Скребок гуаша из розового кварца | Гуа ша для лица | Роллер из нефрита',
    needles: 'Мезороллер для лица 0,5 мм | Дермароллер',
  },
  uk: {
    breathing: 'Пластир на ніс від хропіння | Смужки для носа для полегшення дихання',
    strips: 'Смужки для носа від чорних цяток',
    clothes: 'Відпарювач для одягу | Праска парова',
    steamer: 'Парова сауна для обличчя',
    eyes: 'Парова маска для очей',
    stone: 'Нефритовий роллер | Скребок гуаша | Пластина гуа ша',
    needles: 'Мезоролер 0,5 мм | Дермаролер для обличчя',
  },
  bg: {
    breathing: 'Лепенки за нос против хъркане | Лентички за нос за по-лесно дишане',
    strips: 'Лепенки за нос против черни точки',
    clothes: 'Уред за гладене с пара | Парна ютия',
    steamer: 'Сауна за лице',
    eyes: 'Затопляща маска за очи с пара',
    stone: 'Нефритен ролер | Гуа ша от розов кварц',
    needles: 'Дермаролер 0.5 мм',
  },
  tr: {
    breathing: 'Horlama önleyici burun bandı | Nefes açıcı burun bandı',
    strips: 'Siyah nokta burun bandı',
    clothes: 'El tipi giysi buharlayıcı | Dikey ütü | Buharlı ütü',
    steamer: 'Buharlı yüz saunası | Yüz buhar makinesi',
    eyes: 'Buharlı göz maskesi | Isıtan göz maskesi',
    stone: 'Yeşim taşı roller | Gua sha taşı | Kuvars taşı masaj aleti',
    needles: 'Dermaroller 0.5 mm',
  },
  el: {
    breathing: 'Ταινίες μύτης κατά του ροχαλητού | Ρινικές ταινίες για καλύτερη αναπνοή',
    strips: 'Ταινίες μύτης για μαύρα στίγματα',
    clothes: 'Ατμοσίδερο | Σίδερο ατμού | Ατμοκαθαριστής ρούχων',
    steamer: 'Σάουνα προσώπου | Συσκευή ατμού προσώπου',
    eyes: 'Θερμαινόμενη μάσκα ματιών',
    stone: 'Ρολό από νεφρίτη | Γκουά σα | Gua sha προσώπου',
    needles: 'Derma roller προσώπου 0.5mm',
  },
  ar: {
    breathing: 'شرائط الأنف لتسهيل التنفس | لصقات الأنف لمنع الشخير',
    strips: 'لصقات الأنف لإزالة الرؤوس السوداء | شرائط تنظيف مسام الأنف',
    clothes: 'مكواة بخار | مكواة بخارية للملابس | جهاز كي الملابس بالبخار',
    steamer: 'جهاز بخار الوجه | جهاز تبخير الوجه | ساونا الوجه | جهاز البخار للوجه | باخرة الوجه',
    eyes: 'قناع العين بالبخار الدافئ',
    stone: 'رولر اليشم للوجه | حجر جوا شا | أداة جواشا',
    needles: 'ديرما رولر 0.5 مم',
  },
  he: {
    breathing: 'מדבקות אף נגד נחירות | רצועות אף לנשימה קלה',
    strips: 'מדבקות אף לנקודות שחורות',
    clothes: 'מגהץ קיטור | מאדה בגדים ידני',
    steamer: 'סאונה לפנים | מכשיר אדים לפנים | מאדה פנים',
    eyes: 'מסכת עיניים מחממת',
    stone: "רולר ג'ייד לפנים | אבן גואה שה",
    needles: 'דרמה רולר 0.5',
  },
  th: {
    breathing: 'แผ่นแปะจมูกแก้กรน | แผ่นแปะจมูกช่วยหายใจ',
    strips: 'แผ่นลอกสิวเสี้ยนจมูก',
    clothes: 'เตารีดไอน้ำ | เครื่องรีดผ้าไอน้ำ',
    steamer: 'เครื่องพ่นไอน้ำหน้า',
    eyes: 'แผ่นประคบตาอุ่น | ผ้าปิดตาไอน้ำ',
    stone: 'กัวซาหยก | ลูกกลิ้งหยกนวดหน้า',
    needles: 'เดอร์มาโรลเลอร์ 0.5 มม.',
  },
  vi: {
    breathing: 'Miếng dán mũi chống ngáy | Miếng dán mũi thông thở',
    strips: 'Miếng lột mụn mũi',
    clothes: 'Bàn ủi hơi nước | Bàn là hơi nước cầm tay',
    steamer: 'Máy xông hơi mặt',
    eyes: 'Mặt nạ mắt hơi nước | Mặt nạ xông hơi mắt',
    stone: 'Thanh lăn ngọc bích | Đá gua sha | Cây lăn đá thạch anh hồng',
    needles: 'Lăn kim 0.5mm | Cây lăn kim',
  },
  id: {
    breathing: 'Plester hidung anti mendengkur | Strip hidung anti ngorok',
    strips: 'Plester komedo hidung',
    clothes: 'Setrika uap | Steamer baju portable',
    steamer: 'Alat uap wajah | Facial steamer wajah',
    eyes: 'Masker mata uap hangat',
    stone: 'Jade roller wajah | Batu gua sha',
    needles: 'Derma roller wajah 0.5mm',
  },
  hu: {
    breathing: 'Orrtapasz horkolás ellen | Orrtapasz könnyebb légzésért',
    strips: 'Mitesszer elleni orrtapasz',
    clothes: 'Ruhagőzölő | Gőzölős vasaló',
    steamer: 'Arcszauna | Arcgőzölő',
    eyes: 'Melegítő szemmaszk',
    stone: 'Jade roller | Gua sha kő | Rózsakvarc arcroller',
    needles: 'Dermaroller 0,5 mm',
  },
  ro: {
    breathing: 'Plasturi nazali anti-sforăit | Benzi pentru nas pentru respirație ușoară',
    strips: 'Benzi pentru puncte negre nas',
    clothes: 'Aparat de călcat vertical cu abur | Fier de călcat cu abur',
    steamer: 'Saună facială',
    eyes: 'Mască de ochi cu abur',
    stone: 'Rolă de jad | Piatră gua sha',
    needles: 'Dermaroller 0,5 mm',
  },
  hi: {
    breathing: 'खर्राटे रोकने की नाक की पट्टी',
    strips: 'ब्लैकहेड नोज स्ट्रिप्स',
    clothes: 'कपड़ों का स्टीमर | स्टीम आयरन',
    steamer: 'फेशियल स्टीमर | फेस स्टीमर | चेहरे की भाप मशीन',
    eyes: 'गर्म आई मास्क',
    stone: 'जेड रोलर | गुआ शा स्टोन',
    needles: 'डर्मा रोलर 0.5mm',
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (_, titles) => {
  it('strips that help to breathe are off-topic, strips for blackheads are not', () => {
    expect(wrong(titles.breathing, 'off-topic')).toEqual([]);
    expect(wrong(titles.strips, 'skip')).toEqual([]);
  });

  it('steam for clothes is off-topic, steam for the face is not', () => {
    expect(wrong(titles.clothes, 'off-topic')).toEqual([]);
    expect(wrong(titles.steamer, 'skip')).toEqual([]);
  });

  it('warm eye masks are off-topic', () => expect(wrong(titles.eyes, 'off-topic')).toEqual([]));

  it('stones and their rollers are off-topic, needles are not', () => {
    expect(wrong(titles.stone, 'off-topic')).toEqual([]);
    expect(wrong(titles.needles, 'care')).toEqual([]);
  });
});

it.each([
  '괄사 마사지 바디 크림 | かっさ付き引き締めクリーム | Масло для массажа гуаша | Kem dưỡng kèm thanh lăn ngọc bích | سيروم مع حجر جوا شا',
])('a formula that comes with a stone is judged: %s', (titles) => {
  const text = 'Aqua, Squalane, Glycerin, Retinol, Tocopherol, Parfum';
  const judged = (title: string) =>
    judge({ ...emptyProduct, title, lists: [{ text, source: 'shop' }] }).verdict;
  for (const title of titles.split(' | ')) expect([title, judged(title)]).toEqual([title, 'works']);
});
