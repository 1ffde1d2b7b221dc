import { expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';

const kindOf = (title: string, category = '') => productKind({ ...emptyProduct, title, category }, null).kind;

it.each([
  ['Thistle Facial Cleansing Device'],
  ['Thistle Massage Gun'],
  ['Mini Fridge for Serums, Creams and Masks'],
  ['LED Light Therapy Face Mask'],
  ['LED-Maske Gesicht'],
  ['Masque LED visage'],
  ['Hornhautraspel Edelstahl'],
  ['Porensauger elektrisch'],
  ['Tire-comédon inox'],
  ['Escova de limpeza facial'],
  ['Szczoteczka soniczna do twarzy'],
  ['Вакуумный очиститель пор'],
  ['Siyah nokta temizleme cihazı'],
  ['Alat penyedot komedo'],
  ['Máy rửa mặt'],
  ['ที่กดสิว สแตนเลส'],
  ['جهاز تنظيف البشرة'],
  ['毛穴吸引器'],
  ['モテ美顔器'],
  ['모공 브러쉬 실리콘'],
])('a tool is off-topic: %s', (title) => {
  expect(kindOf(title)).toBe('off-topic');
});

it.each([
  ['cleanser', 'Thistle Device Cleansing Gel'],
  ['serum', '美顔器用 美容液'],
  ['mask', 'Máscara preta removedor de cravos'],
  ['mask', 'Thistle Bowl Face Mask'],
  ['mask', 'Mitesser Maske'],
  ['cleanser', 'Brush-On Face Cleanser'],
])('and what is used with one is a %s: %s', (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  ['off-topic', 'Thistle No. 5', 'Beauty > Skin Care Devices'],
  ['off-topic', 'Distel 3', 'Gesicht > Zubehör'],
  ['off-topic', 'Cardo 2', 'Beleza > Aparelhos de Beleza'],
  ['off-topic', 'ティッスル', 'コスメ雑貨'],
  ['serum', 'Thistle Serum', 'Zubehör > Seren'],
  ['toner-like', 'Thistle Toner', 'Accessories > Face'],
])('a shelf of tools tells where the title does not: %s, %s, %s', (kind, title, category) => {
  expect(kindOf(title, category)).toBe(kind);
});
