import { describe, expect, it } from 'vitest';
import { names } from './read';

const NAMES = ['Aqua', 'Lactic Acid', 'Glycerin', 'Betaine', 'Cetyl Alcohol', 'Xanthan Gum'];
const BULLETS = [
  '-',
  '–',
  '—',
  '•',
  '◦',
  '○',
  '■',
  '□',
  '▪',
  '▫',
  '★',
  '☆',
  '◆',
  '◇',
  '❖',
  '➢',
  '✦',
  '🌿',
  '💧',
  '✔️',
];

describe('a list with a name in each line', () => {
  it.each(BULLETS)('has no bullet in its names: %s', (bullet) => {
    expect(names(NAMES.map((name) => `${bullet} ${name}`).join('\n'))).toEqual(NAMES);
  });

  it.each(BULLETS)('has none where commas part them, too: %s', (bullet) => {
    expect(names(NAMES.map((name) => `${bullet}${name}`).join(', '))).toEqual(NAMES);
  });
});

describe('what explains the stars of a list', () => {
  const starred = 'Aqua,\nAlcohol*,\nGlycerin*,\nPanthenol,\nParfum**';
  const expected = ['Aqua', 'Alcohol', 'Glycerin', 'Panthenol', 'Parfum'];
  it.each([
    '• * Certified organic,\n• ** Natural fragrance,\n',
    '• *Certified organic,\n• **Natural fragrance,\n',
    '★ Organic ★★ From organic\n• * Certified organic,\n• ** Natural fragrance,\n',
    '- * Organic ingredients\n- ** Natural oils\n',
    '* Organic, ** Natural\n',
    '◦ * = organic\n◦ ** = natural origin\n',
    '*Bio-Anbau\n**Natürliche Öle\n',
  ])('is no name above it: %j', (note) => {
    expect(names(note + starred)).toEqual(expected);
  });

  it.each([
    '* Water\n* Glycerin\n* Natural Oil\n* Parfum',
    '• Organic Aloe Juice\n• Glycerin\n• Natural Oil\n• Parfum',
  ])('is none where stars are bullets: %j', (list) => {
    expect(names(list)).toHaveLength(4);
  });
});
