import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const read = (title: string, category = '') => {
  const { kind, contact } = productKind({ ...emptyProduct, title, category }, null);
  return `${title}: ${kind} ${contact}`;
};
const titles = (line: string) => line.split(' | ');

describe('kinds that shops of Asia sell', () => {
  it.each([
    [
      'mask rinse-off',
      '필오프 마스크 | 撕拉面膜 | ピールオフパック | Mặt nạ lột | มาส์กลอกออก | Masker Peel Off',
    ],
    ['mask leave-on', '수분 마스크 | 面膜 | シートマスク | Mặt nạ ngủ | มาส์กหน้า | Masker Tidur'],
    ['peel rinse-off', 'Gel tẩy da chết | Gel tẩy tế bào chết | 去角质啫喱 | ピーリングジェル'],
    ['toner-like leave-on', '柔軟水 | 柔软水 | 拭き取りパッド | 収れん水'],
    ['serum leave-on', '부스터 | ブースター'],
    ['body leave-on', 'โลชั่นทาตัว | บอดี้โลชั่น'],
    [
      'off-topic unknown',
      'Oil Blotting Sheets | Rose Blotting Paper | 기름종이 | あぶらとり紙 | 吸油纸 | Giấy thấm dầu | กระดาษซับมัน | Kertas Minyak Wajah | Papiers matifiants',
    ],
    ['other leave-on', 'Blotting Powder'],
  ])('%s: %s', (expected, line) => {
    expect(titles(line).map((title) => read(title))).toEqual(
      titles(line).map((title) => `${title}: ${expected}`),
    );
  });
});

describe('what is filed under lips alone', () => {
  it.each([
    ['Intensive Balm', 'Lip balm'],
    ['Rose Jelly', 'lip-treatments'],
    ['Night Serum', 'Lip treatments'],
    ['수분 크림', '립밤'],
  ])('%s is for the lips under %s', (title, category) =>
    expect(read(title, category)).toBe(`${title}: lip leave-on`),
  );

  it('is what its title says where that is another kind', () => {
    expect(read('Makeup Remover', 'Lip balm')).toContain('cleanser');
    expect(read('Intensive Balm', 'Face')).toContain('moisturizer');
  });
});
