import { expect, it } from 'vitest';
import { readInstructions } from '../../src/verdict/use/instructions';

/** What one is told to do with the tool that came with the product, and with the hands: [language, text]. */
const CARE: [string, string][] = [
  ['en', 'Apply at night. Wash your hands after use. Rinse the spatula with water.'],
  ['de', 'Abends auftragen. Nach Gebrauch Hände waschen. Den Spatel mit Wasser abspülen.'],
  ['fr', 'Appliquer le soir. Se laver les mains après usage. Rincer la spatule à l’eau.'],
  ['es', 'Aplicar por la noche. Lavarse las manos después de usar. Enjuague la espátula con agua.'],
  ['it', 'Applicare la sera. Lavare le mani dopo l’uso. Sciacquare la spatola con acqua.'],
  ['pt', 'Aplicar à noite. Lavar as mãos após o uso. Enxágue a espátula com água.'],
  ['nl', '’s Avonds aanbrengen. Was je handen na gebruik. Spoel de spatel af met water.'],
  ['pl', 'Stosować wieczorem. Po użyciu umyć ręce. Szpatułkę opłukać wodą.'],
  ['sv', 'Applicera på kvällen. Tvätta händerna efteråt. Skölj spateln med vatten.'],
  ['da', 'Påfør om aftenen. Vask hænderne bagefter. Skyl spatlen med vand.'],
  ['cs', 'Nanášejte večer. Po použití si umyjte ruce. Stěrku opláchněte vodou.'],
  ['tr', 'Akşam uygulayın. Kullandıktan sonra ellerinizi yıkayın. Spatulayı suyla durulayın.'],
  ['ru', 'Наносите вечером. После применения вымойте руки. Шпатель ополосните водой.'],
  ['ja', '夜、顔に塗ります。使用後は手を洗ってください。スパチュラは水ですすいで保管します。'],
  ['ko', '저녁에 바릅니다. 사용 후 손을 씻으세요. 스패출러는 물로 헹궈 보관합니다.'],
  ['zh', '晚上涂抹于面部。使用后请洗手。刮勺用水冲洗后保存。'],
];

it.each(CARE)('%s: hands and tools that are washed say nothing of the product: %s', (_, text) => {
  expect(readInstructions(text)).toMatchObject({ rinse: false });
});

/** The same tool puts a mask on that is rinsed off. */
const MASKS: [string, string][] = [
  ['en', 'Apply with the spatula, leave on for 10 minutes, then rinse off with water.'],
  ['de', 'Mit dem Spatel auftragen, 10 Minuten einwirken lassen und mit Wasser abspülen.'],
  ['fr', 'Appliquer avec la spatule, laisser poser 10 minutes puis rincer à l’eau.'],
  ['es', 'Aplicar con la espátula, dejar actuar 10 minutos y enjuagar con agua.'],
  ['pl', 'Nałożyć szpatułką, pozostawić na 10 minut, następnie spłukać wodą.'],
  ['ru', 'Нанесите шпателем, оставьте на 10 минут, затем смойте водой.'],
  ['ja', 'スパチュラで顔に塗り、10分後に水で洗い流してください。'],
  ['ko', '스패출러로 얼굴에 바르고 10분 후 물로 씻어내세요.'],
  ['ko', '브러시로 얼굴에 바르고 10분 후 물로 씻어내세요.'],
  ['zh', '用刮勺涂抹于面部，10分钟后用清水冲洗干净。'],
];

it.each(MASKS)('%s: what was put on with a tool is rinsed off: %s', (_, text) => {
  expect(readInstructions(text)).toMatchObject({ rinse: true });
});
