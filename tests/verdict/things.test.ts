import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const FORMULA = 'Aqua, Glycerin, Coco-Glucoside, Phenoxyethanol, Parfum';
const report = (title: string, text = '') =>
  judge({ ...emptyProduct, title, lists: text ? [{ text, source: 'shop' }] : [] });

it.each([
  'Satin Sleep Mask | Silk Eye Mask | Gel Eye Mask Cold Pack | Soap Dish | Soap Saver Bag | Exfoliating Soap Bag',
  'Makeup Remover Cloth | Reusable Cleansing Cloths | Makeup Bag | Seifenschale | Seifensäckchen | Porte-savon',
  'Jabonera de bambú | Portasapone in legno | Zeepbakje | Mydelniczka | Saboneteira | Tvålfat | Såpeskål | Sæbeskål',
  'Dischete demachiante | Makyaj pamuğu | Ватні диски | Δίσκοι ντεμακιγιάζ | 純棉化妝棉 | Bông tẩy trang 3 lớp',
  'สำลีแผ่น | Kapas wajah | Памучни тампони | Blazinice od vate | Vatos diskeliai | Vates diski | Odličovacie tampóny',
  'Gift Card | E-Gift Card 25 | Geschenkgutschein | Carte cadeau | Tarjeta regalo | Buono regalo | Cadeaubon | Presentkort',
  'Karta podarunkowa | Dárkový poukaz | Lahjakortti | Подарочный сертификат | Δωροκάρτα | ギフトカード | 기프트카드 | 礼品卡',
  'Stirnband | Bandeau de soin | Diadema facial | Opaska kosmetyczna | Čelenka | Hårbånd | Hajpánt | 洗脸发带',
  'Deluxe Kabuki Brush | Foundation Brush | Mask Brush | Self Tan Applicator Mitt | Puderpinsel | Pinceau kabuki | Pennello kabuki',
  'Brocha de maquillaje | Pędzel do makijażu | Pincel de maquilhagem | Kabukikwast | Meikkisivellin | Kosmetický štětec',
  'メイクブラシ | 메이크업 브러시 | 化妆刷 | Кисть для макияжа',
  'Saippuateline | Mýdlenka | Szappantartó | Sabunluk | Мыльница | 石鹸置き | 비누받침 | 皂盒 | 起泡网',
])('a thing without a formula is off-topic: %s', (titles) => {
  expect(titles.split(' | ').filter((title) => report(title).verdict !== 'off-topic')).toEqual([]);
});

it.each([
  ['Quokka Eye Mask', '100% Polyester'],
  ['Quokka Scrubber', 'Stainless steel, ABS'],
  ['Quokka Bath Puff', 'Ingredients Cotton + Linen + Polyester'],
  ['Quokka Puff', '80% Polyester, 20% Polyamide'],
  ['Quokka Stone', 'Material: Rose Quartz'],
  ['Quokka Augenmaske', '100 % Seide'],
  ['Quokka Brush', 'Synthetic bristles, aluminium ferrule, wooden handle'],
  ['Quokka Pinsel', 'Synthetikhaar, Zwinge aus Aluminium, Griff aus Holz'],
  ['Quokka Pinceau', 'Poils synthétiques, virole en aluminium, manche en bois'],
  ['Quokka Pennello', 'Setole sintetiche, manico in legno'],
])('so is what is made of nothing but materials: %s of %s', (title, text) => {
  expect(report(title, text).verdict).toBe('off-topic');
});

it.each([
  ['Cleansing Cloths', FORMULA],
  ['Makeup Remover Cloths', FORMULA],
  ['Soap Bag Set', 'Sodium Palmate, Aqua, Glycerin, Parfum, Sodium Chloride'],
  ['Cleansing Balm with Microfibre Cloth', ''],
  ['Cleansing Balm + Makeup Bag', ''],
  ['Hydrogel Eye Mask', ''],
  ['Water Sleep Mask', ''],
  ['Savon à la rose', ''],
  ['Silicone Gel', 'Silicone'],
  ['Face Powder', 'Silk Powder, Nylon-12'],
  ['Sheet Mask', 'Cotton'],
  ['Cleansing Wipes', '100% Viscose'],
  ['Body Oil', 'Cotton Seed Oil'],
  ['Clay Mask with Mask Brush', ''],
  ['Liquid Foundation + Foundation Brush', ''],
  ['Mineral Foundation Brush SPF 30', 'Mica, Titanium Dioxide, Zinc Oxide, Silica'],
  ['Brush-On Mineral Powder SPF 30', ''],
])('but what has a formula is not: %s, %s', (title, text) => {
  expect(report(title, text).product.kind).not.toBe('off-topic');
});
