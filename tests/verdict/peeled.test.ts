import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';
import { readInstructions } from '../../src/verdict/use/instructions';

const rinsed = (sentence: string) => readInstructions(sentence).rinse;

describe('a mask that is peeled off comes off', () => {
  it.each([
    'Apply a thick layer. When dry, peel it off.',
    'Apply, leave for 20 minutes and peel off from the edges.',
    'Apply a layer, let dry, then peel off to remove dead skin cells.',
    'Let dry for 20 minutes. Peel off gently with the dead cells.',
    'Auftragen, trocknen lassen und abziehen.',
    'Appliquez, laissez sécher et décollez le masque.',
    'Aplicar, dejar secar y despegar.',
    'Nałożyć, poczekać aż wyschnie i zerwać.',
    '涂抹于面部，待干后撕下。',
  ])('%s', (sentence) => expect(rinsed(sentence)).toBe(true));
});

describe('nothing comes off that only a liner or dead cells are peeled from', () => {
  it.each([
    'Papaya enzymes: gently peel away dead cells.',
    'Lactobacillus: loosens dead cells so they peel off.',
    'Apply to skin. Enzymes gently peel away unwanted pigmentation.',
    'Peel the patch off the liner and press.',
    'Tear the line to peel off your Tiny Dot, then press on.',
    'Peel off the gels from the tray and apply. Remove after 20 minutes.',
    'Peel off the protective film. Place the mask on the face.',
    'Die Schutzfolie abziehen und die Maske auflegen.',
    'Décollez le film protecteur et appliquez le patch.',
    'Despegue el parche de su lámina y aplique.',
    'Staccare la pellicola protettiva e applicare.',
    '撕下保护膜，敷于面部。',
  ])('%s', (sentence) => expect(rinsed(sentence)).toBe(false));

  it('a serum stays on whose enzymes peel cells away', () => {
    const howTo = 'Enzymes: gently peel away dull cells.';
    expect(productKind({ ...emptyProduct, title: 'Even Tone Serum', howTo }, null).contact).toBe('leave-on');
  });
});
