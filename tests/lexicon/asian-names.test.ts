import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { hasInciShape } from '../../src/lexicon/inci-shape';
import { isMarker } from '../../src/verdict/topics/one-percent-line';
import { describeLanguages, type Language } from './language-table';

const LANGUAGES: Record<string, Language> = {
  Korean: {
    alcohol: '아이소프로판올 | 이소프로판올 | 발효에탄올 | 변성알콜 | 에칠알콜',
    aha: '글라이콜산 | 글리콜릭애시드 | 락틱애시드 | 락트산 | 사과산 | 주석산 | 만델릭에씨드 | 암모늄락테이트',
    bha: '살리실릭애시드 | 살리실릭에씨드 | 카프릴로일살리실산 | 살리실산나트륨 | 화이트윌로우껍질추출물',
    retinoid: '레티닐팔미틴산 | 히드록시피나콜론레티노에이트 | 이소트레티노인 | 레티닐선플라워씨데이트',
    alike: '세틸알콜 | 스테아릭애시드 | 시트릭애시드 | 소듐락테이트',
    known:
      '메칠파라벤 | 디메치콘 | 디이소스테아릴말레이트 | 트리에탄올아민 | 세린 | 타우린 | 황색산화철 | 페트롤라툼',
    water: '정제수',
  },
  Japanese: {
    alcohol: '未変性アルコール | 発酵エタノール | 2-プロパノール',
    aha: 'グリコール酸アンモニウム | 乳酸アンモニウム | ヒドロキシカプリル酸',
    bha: 'ベタインサリチル酸 | サリチル酸ナトリウム | シロヤナギ樹皮エキス',
    retinoid: 'ビタミンA油 | レチニルレチノエート | 水添レチノール | トコフェリルレチノエート',
    alike: 'セタノール | ステアリン酸 | クエン酸',
    known: 'スクワラン | アラントイン',
    water: '水',
  },
  Chinese: {
    alcohol: '食用乙醇 | 無水乙醇',
    aha: '羟基乙酸铵 | 羟基辛酸 | 羟基癸酸',
    bha: '白柳（SALIX ALBA）树皮提取物 | 柳树皮提取物 | 水杨酸甜菜碱',
    retinoid: '棕榈酸视黄酯 | 视黄酸 | 氢化视黄醇',
    alike: '鲸蜡硬脂醇 | 硬脂酸',
    known: '角鲨烷 | 尿囊素',
    water: '水',
  },
  Vietnamese: {
    alcohol: 'Cồn isopropyl | Cồn thực vật | Rượu etylic | Cồn tinh luyện',
    aha: 'Axit mandelic | Axit malic',
    bha: 'Natri salicylat | Chiết xuất vỏ cây liễu trắng',
    retinoid: 'Retinyl palmitate | Retinyl axetat',
    alike: 'Cetyl Alcohol',
    known: 'Nước tinh khiết',
    water: 'Nước',
  },
  Thai: {
    alcohol: 'ไอโซโพรพิลแอลกอฮอล์',
    aha: 'กรดแลกติก | แมนเดลิกแอซิด',
    bha: 'กรดซาลิซิลิก | สารสกัดเปลือกวิลโลว์',
    retinoid: 'เรตินิลพาล์มิเตต',
    alike: 'เซทิลแอลกอฮอล์',
    known: 'น้ำหอม',
    water: 'น้ำ',
  },
  Indonesian: {
    alcohol: 'Alkohol Denat | Etil Alkohol',
    aha: 'Asam Laktik | Asam Tartrat',
    bha: 'Betain Salisilat | Ekstrak Kulit Willow',
    retinoid: 'Hidroksipinakolon Retinoat',
    alike: 'Setil Alkohol',
    known: 'Air | Skualan',
    water: 'Air',
  },
};

describeLanguages(LANGUAGES);

describe('names by their form', () => {
  it.each([
    '欧洲七叶树（AESCULUS HIPPOCASTANUM）种子提取物',
    'C10-30 烷醇丙烯酸酯交联聚合物',
    '아세틸테트라펩타이드-77',
    '강황발효물',
    '참깨씨오일불검화물',
  ])('%s', (name) => expect(hasInciShape(name)).toBe(true));

  it.each(['피부에 좋은 오일', '매일 사용하는 크림', '保湿 成分'])('not a phrase: %s', (phrase) =>
    expect(hasInciShape(phrase)).toBe(false),
  );

  it('of today are not mistaken for older ones', () => {
    expect(meaningOf('다이소듐이디티에이').meaning).toMatchObject({ is: 'known' });
    expect(meaningOf('아이소프로필알코올').meaning).toMatchObject({ is: 'flag' });
  });
});

describe('names at or below one percent', () => {
  it.each([
    '메칠파라벤 | 디소듐이디티에이 | 트라이소듐이디티에이 | 착향제',
    'エデト酸二ナトリウム | パラオキシ安息香酸メチル | 合成香料',
    '乙二胺四乙酸二钠 | 瓜尔胶 | 玻璃酸钠 | EDTA二鈉',
    'ฟีนอกซีเอทานอล | น้ำหอม | แซนแทนกัม',
    'Hương liệu | Fenoksietanol | Pewangi',
  ])('%s', (names) => expect(names.split(' | ').filter((name) => !isMarker(name))).toEqual([]));
});
