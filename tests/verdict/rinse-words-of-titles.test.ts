import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const contactOf = (title: string) => productKind({ ...emptyProduct, title }, null).contact;

describe('clay and mud in a title', () => {
  it.each(
    'Green Clay Mask | Masque à l’argile | Kleimasker | Lermask | Lermaske | Leirmaske | Savinaamio | Jílová maska | Ílová maska | Agyagos arcmaszk | Mască cu argilă | Маска с глиной | Маска з глиною | Маска с глина | Μάσκα με άργιλο | Maska od gline | Mặt nạ đất sét | มาสก์โคลน | Masker Lumpur | 泥膜 | クレイマスク | 클레이 마스크'.split(
      ' | ',
    ),
  )('make a mask one to rinse off: %s', (title) => {
    expect(contactOf(title)).toBe('rinse-off');
  });

  it.each(['Clay-Free Mask', 'Mask without Clay', 'Glimmer Mask', 'Klementine Maske', 'Маска для лица'])(
    'but not where they are denied or absent: %s',
    (title) => {
      expect(contactOf(title)).toBe('leave-on');
    },
  );
});

describe('a cleanser that its title says is not rinsed', () => {
  it.each(
    'No-Rinse Micellar Water | Eau micellaire sans rinçage | Agua micelar sin aclarado | Acqua micellare senza risciacquo | Água micelar sem enxágue | Mizellenwasser ohne Abspülen | Micellair water zonder afspoelen | Płyn micelarny bez spłukiwania | Micelární voda bez oplachování | Micelárna voda bez oplachovania | Micellás víz öblítés nélkül | Apă micelară fără clătire | Мицеллярная вода без смывания | Міцелярна вода без змивання | Мицеларна вода без изплакване | Micelarna voda bez ispiranja | Nước tẩy trang không cần rửa lại | 免洗卸妆水'.split(
      ' | ',
    ),
  )('stays on: %s', (title) => {
    expect(contactOf(title)).toBe('leave-on');
  });

  it.each('Micellar Water | Eau micellaire | Мицеллярная вода | 卸妆水'.split(' | '))('is: %s', (title) => {
    expect(contactOf(title)).toBe('rinse-off');
  });
});

it.each(['Gel de douche fleur d’oranger', 'Gel tonique douche citron'])('washes: %s', (title) => {
  expect(contactOf(title)).toBe('rinse-off');
});
