import { describe, expect, it } from 'vitest';
import { names } from './read';

describe('a sign of East Asian labels behind a name', () => {
  const KOREAN = ['정제수', '글리세린', '토코페롤', '리모넨'];
  it.each([
    '정제수, 글리세린, 토코페롤※, 리모넨※ ※식물 유래 성분',
    '정제수, 글리세린, 토코페롤※, 리모넨※\n※향료에 원래 포함된 성분',
    '정제수, 글리세린, 토코페롤★, 리모넨★ ★유기농 인증 원료',
    '정제수, 글리세린*, 토코페롤, 리모넨* *천연 유래',
    '정제수, 글리세린(1), 토코페롤, 리모넨(1)\n(1) 자연 유래 성분',
    '정제수, 글리세린, 토코페롤, 리모넨 ※ 제조사 사정에 따라 성분이 변경될 수 있습니다.',
    '정제수, 글리세린※, 토코페롤, 리모넨\n※천연유래\n※ 제조사 사정에 따라 성분이 변경될 수 있습니다.',
  ])('is no part of it: %j', (raw) => expect(names(raw)).toEqual(KOREAN));

  const JAPANESE = ['水', 'エタノール', 'グリセリン', '香料'];
  it.each([
    '水、エタノール、グリセリン＊、香料 ＊植物由来',
    '水、エタノール、グリセリン*1、香料*2 *1 保湿成分 *2 賦香剤',
    '水、エタノール、グリセリン※1、香料※2\n※1 保湿成分\n※2 賦香剤',
    '水、エタノール*2、グリセリン*1、香料 *1保湿*2清涼',
    '水、エタノール、グリセリン＊1、香料＊2（＊1保湿成分、＊2溶剤）',
  ])('is no part of it: %j', (raw) => expect(names(raw)).toEqual(JAPANESE));

  it.each([
    ['水、甘油*、生育酚。*来自有机种植', ['水', '甘油', '生育酚']],
    ['Nước, Glycerin*, Tocopherol. *Nguồn gốc tự nhiên', ['Nước', 'Glycerin', 'Tocopherol']],
    ['Air, Gliserin*, Skualan* *berasal dari tumbuhan', ['Air', 'Gliserin', 'Skualan']],
    ['น้ำ, กลีเซอรีน*, ฟีนอกซีเอทานอล *จากธรรมชาติ', ['น้ำ', 'กลีเซอรีน', 'ฟีนอกซีเอทานอล']],
  ])('and its note: %j', (raw, expected) => expect(names(raw)).toEqual(expected));
});

describe('notes at the end of a line of names', () => {
  const NAMES = ['Water', 'Glycerin', 'Niacinamide', 'Panthenol', 'Phenoxyethanol'];
  it.each([
    'Water, Glycerin, Niacinamide*, Panthenol**, Phenoxyethanol, *Vitamin B3, **Provitamin B5.',
    'Water, Glycerin, Niacinamide*, Panthenol**, Phenoxyethanol,*Vitamin B3,**Provitamin B5',
    'Water, Glycerin, Niacinamide, Panthenol+, Phenoxyethanol, +Provitamin B5',
    'Water, Glycerin*, Niacinamide, Panthenol, Phenoxyethanol*, *From plants',
  ])('explain marks: %s', (raw) => expect(names(raw)).toEqual(NAMES));

  it('are names where names carry their marks in front', () => {
    expect(names('Water, *Lavandula Angustifolia Oil, *Tocopherol, *Linalool')).toEqual([
      'Water',
      'Lavandula Angustifolia Oil',
      'Tocopherol',
      'Linalool',
    ]);
    expect(names('Water, Glycerin, Retinol*, *Tocopherol, Limonene')).toEqual([
      'Water',
      'Glycerin',
      'Retinol',
      'Tocopherol',
      'Limonene',
    ]);
  });
});
