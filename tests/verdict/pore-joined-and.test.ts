import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

describe('an "and" written onto the next word', () => {
  it.each([
    'يقلل الدهون والمسام',
    'يشد البشرة والمسام',
    'ينظف ويقلص المسام',
    'يقلص وينظف المسام',
    'وتقليص المسام',
    'מנקה ומצמצם נקבוביות',
    'מצמצם את העור והנקבוביות',
  ])('leaves a promise: %s', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });

  it.each([
    ['softens', 'يقلل الدهون ومظهر المسام'],
    ['softens', 'מצמצם שומן ומראה הנקבוביות'],
    ['has a verb of its own', 'يقلل الدهون وينظف المسام'],
    ['has an object of its own', 'ينظف المسام ويقلل الدهون'],
    ['has an object of its own', 'מנקה את הנקבוביות ומצמצם שומן'],
  ])('%s: %s', (_what, text) => {
    expect(poreClaims(text)).toEqual([]);
  });

  it('is no part of the words that promise', () => {
    expect(poreClaims('مرطب وتقليص المسام').map(({ text }) => text)).toEqual(['تقليص المسام']);
  });
});
