import { describe, expect, it } from 'vitest';
import { devicesIn } from '../../src/verdict/topics/devices';

const topics = (text: string) => devicesIn(text).map(({ topic }) => topic);

describe('devices and strips that a title names', () => {
  it.each([
    [
      'pore-strip',
      'Pore Strips | Nose Strips, 6 ct | Blackhead Strip | Deep Cleansing Pore Strips | Charcoal Nose Strips | Patchs anti-points noirs | Bandes de gommage pour le nez | Nasenstrips | Clear-Up Strips | Porenreinigungspflaster | Tiras puntos negros | Tiras limpiaporos | Cerotti punti neri | Neusstrips | Plastry na nos | Paski do usuwania wągrów | Adesivo para cravos | 毛穴パック | 鼻パック | 코팩 | 블랙헤드 코팩 | 鼻贴 | 黑头贴 | 妙鼻貼 | 粉刺貼 | Porstrips | Næsestrips | Nesestrips | Nenäliuskat | Pásky na nos | Orrtapasz | Siyah nokta bandı | Tiras para poros | Huokoslaput | Pórustisztító tapasz | Полоски для носа от чёрных точек | Ταινίες μύτης | Benzi pentru puncte negre | Miếng lột mụn | แผ่นลอกสิวเสี้ยน',
    ],
    [
      'steaming',
      'Facial Steamer | Face Steamer | Facial Steamer Cleansing Pores at Home | Facial Steamer, Mask Included | Facial Sauna | Sauna facial | Gesichtssauna | Vaporizador facial | Sauna viso | Gezichtssauna | Sauna do twarzy | スチーム美顔器 | フェイススチーマー | 페이셜 스팀기 | 蒸脸器 | 蒸臉器 | Ansiktssauna | Ansigtsdamper | Kasvosauna | Obličejová sauna | Arcszauna | Yüz saunası | Сауна для лица | Σάουνα προσώπου | Saună facială | Máy xông mặt | เครื่องพ่นไอน้ำหน้า | Saune facciali | Sauna per il viso | Steamer facciale | Bagno di vapore viso | Sauna pour le visage | Bain de vapeur facial | Sauna para el rostro | Sauna para rosto | Vaporizadores faciais | Dampfgerät für das Gesicht | Sauna für das Gesicht | Stoomapparaat voor het gezicht',
    ],
    [
      'needling',
      'Derma Roller 0.5 mm | Dermaroller | Microneedling Pen | Micro-Needling Kit | Derma Stamp | Dermapen | Rouleau à micro-aiguilles | Mikronadelroller | Rodillo de microagujas | Rullo con microaghi | ダーマローラー | 더마롤러 | MTS 롤러 | 微针滚轮 | 微針滾輪 | Mikronålsroller | Mikroneularulla | Mikrojehličkový váleček | Mikro iğne | Mikroneedling Roller | Дермароллер | Мезороллер | Lăn kim',
    ],
    [
      'clinic-peel',
      'TCA Peel 15% | Jessner Peel | Modified Jessner’s Solution | Phenol Peel | Trichloroacetic Acid 20%',
    ],
    ['laser', 'IPL Device for Pores | Home Laser Resurfacing for Skin Texture | Fractional Laser for Face'],
  ])('%s: %s', (topic, titles) => {
    expect(titles.split(' | ').filter((title) => topics(title).join() !== topic)).toEqual([]);
  });

  it.each([
    'Breathing Nose Strips',
    'Nasal Strips for Snoring',
    'Hydrocolloid Nose Patch',
    'Acne Light Shot Strips',
    'Nose Mask',
    'Metal Nose Strips for Stairs',
    'Näsremsor mot snarkning',
    'Nenäliuskat kuorsaukseen',
    'Полоски для носа от храпа',
    'Сауна для волос',
    'Hair Steamer',
    'Garment Steamer',
    'Steam Cream',
    'Sauna per capelli',
    'Maschera sauna viso',
    'Masque sauna pour le visage',
    'Brume en vaporisateur pour le visage',
    'Acqua termale in vaporizzatore per il viso',
    'Agua termal con vaporizador para el rostro',
    'Osprey Facial Sauna Scrub 75 ml',
    'Facial Steam Mask',
    'Masque sauna visage',
    'Steam Eye Mask',
    'Vegetable Steamer Basket',
    'IPL Hair Removal',
    'IPL Haarentfernung für Gesicht und Körper',
    'Laser Focus Cream',
    'Laser Pointer',
    'Jade Roller',
    'Rose Quartz Facial Roller',
    'Dissolving Microneedle Patch',
    'Needle-Free Serum',
    'Needles No More Cream',
    'Serum for After Microneedling',
    'Wax Strips for Legs',
    'Teeth Whitening Strips',
    'LED Strips',
    'Test Strips',
    '에코팩토리 크림',
    'ヘアスチーマー',
    'Glycolic Acid Peel Pads',
  ])('none: %s', (title) => {
    expect(topics(title)).toEqual([]);
  });
});
