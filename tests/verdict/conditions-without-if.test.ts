import { describe, expect, it } from 'vitest';
import { readInstructions } from '@/verdict/use/instructions';

describe('what is rinsed off only if something happens, told without an "if"', () => {
  it.each([
    'Tahriş oluşursa bol suyla durulayın.',
    'При виникненні подразнення змийте водою.',
    'При покраснении смойте водой.',
    'При поява на дразнене изплакнете с вода.',
    'Ob pojavu draženja sperite z vodo.',
    'Atsiradus dirginimui, nuplaukite vandeniu.',
    'Ärrituse tekkimisel loputa veega.',
    'Parādoties kairinājumam, noskalojiet ar ūdeni.',
  ])('"%s" is no instruction', (howTo) => {
    expect(readInstructions(howTo).rinse).toBe(false);
  });
  it.each([
    '10 dakika sonra bol suyla durulayın.',
    'Через 10 хвилин змийте водою.',
    'Через 10 минут смойте водой.',
    'След 10 минути изплакнете с вода.',
    'Po 10 minutah sperite z vodo.',
    'Po 10 minučių nuplaukite vandeniu.',
    '10 minuti pärast loputa veega.',
    'Pēc 10 minūtēm noskalojiet ar ūdeni.',
  ])('and "%s" is one', (howTo) => {
    expect(readInstructions(howTo).rinse).toBe(true);
  });
});

describe('what stays on', () => {
  it.each(['Pustite delovati čez noč, ne spirajte.', 'Vtrite v kožo, ni treba spirati.'])('"%s"', (howTo) => {
    expect(readInstructions(howTo)).toMatchObject({ leaveOn: true, rinse: false });
  });
});

it('a face that is cleansed and rinsed first leaves the product on', () => {
  expect(readInstructions('לנקות ולשטוף את הפנים, לייבש ולמרוח שכבה דקה.').rinse).toBe(false);
});
