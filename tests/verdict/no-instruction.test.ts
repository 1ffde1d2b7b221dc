import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../src/verdict/use/instructions';

describe('what forbids only one way to rinse', () => {
  it.each([
    'Do not rinse with hot water. Massage in, then rinse off with cool water.',
    'Nicht mit heißem Wasser abspülen. Einmassieren, danach mit kühlem Wasser abspülen.',
  ])('does not leave it on, where it is rinsed off later: %s', (text) => {
    expect(readInstructions(text)).toMatchObject({ rinse: true, leaveOn: false });
  });

  it.each([
    'Do not rinse with hot water.',
    'Do not rinse.',
    'Nicht mit Wasser abspülen.',
    'Instead of rinsing, pat dry.',
  ])('leaves it on where nothing else is said: %s', (text) => {
    expect(readInstructions(text)).toMatchObject({ rinse: false, leaveOn: true });
  });

  it.each([
    'Instead of getting washed off, the oils absorb deeply.',
    'Rather than being rinsed away, it stays.',
    'Anstatt abgewaschen zu werden, zieht es ein.',
  ])('a comparison tells nothing: %s', (text) => {
    expect(readInstructions(text)).toMatchObject({ rinse: false, leaveOn: false });
  });
});

describe('a condition without "if"', () => {
  it.each([
    'Opstår der irritation, skylles straks med vand.',
    'Uppstår irritation, skölj med vatten.',
    'Oppstår irritasjon, skyll med vann.',
    'Treedt irritatie op, spoel af met water.',
    'Treten Reizungen auf, mit Wasser abspülen.',
  ])('makes no instruction: %s', (text) => {
    expect(readInstructions(text)).toMatchObject({ rinse: false, rinseAfterUse: false });
  });

  it('but foam that arises does', () => {
    expect(readInstructions('Påfør og massér til der opstår skum, skyl af med vand.').rinse).toBe(true);
  });
});
