import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

/** A shop's first categories, as its menu prints them: a word of one language may be another's without its accents. */

const kindIn = (category: string, title = 'Osprey 7') =>
  productKind({ ...emptyProduct, title, category }, null).kind;

const faces =
  'Face|Gesicht|Visage|Rostro|Viso|Rosto|Gezicht|Twarz|Pleť|Arc|Față|Лице|Πρόσωπο|Ansikte|Ansigt|Ansikt|Kasvot|Лицо|Обличчя|Yüz|الوجه|פנים|ผิวหน้า|Da mặt|Wajah|面部护理|臉部保養|Veidas|Lice|Obraz|Nägu|Seja';
const hairs =
  'Hair|Haare|Cheveux|Cabello|Capelli|Cabelos|Haar|Włosy|Vlasy|Haj|Păr|Коса|Μαλλιά|Hår|Hiukset|Волосы|Волосся|Saç|الشعر|שיער|เส้นผม|Tóc|Rambut|ヘア|头发|頭髮|Plaukai|Kosa|Juuksed';

describe('a category', () => {
  it.each(faces.split('|'))('of the face is on topic: %s', (category) =>
    expect(kindIn(category)).not.toBe('off-topic'),
  );
  it.each(hairs.split('|'))('of hair is off topic: %s', (category) =>
    expect(kindIn(category)).toBe('off-topic'),
  );
  it.each([
    'Nagų lakas',
    'Nagų stiprinimo serumas',
    'Aliejus nagų odelėms',
    'Serumas nagams',
    'Nagų priežiūros aliejus',
  ])('of nails stays off topic: %s', (title) => expect(kindIn('', title)).toBe('off-topic'));
  it.each(['Näokreem', 'Kreem kuivale nahale'])('does not rule a title in Estonian: %s', (title) =>
    expect(kindIn('Nägu', title)).toBe('moisturizer'),
  );
});
