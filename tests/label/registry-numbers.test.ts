import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';

/** What stands in front of a number of a register, in the languages and scripts of labels. */
const called = [
  'CAS',
  'CAS:',
  'CAS-Nr.',
  'CAS Nr.',
  'CAS No.',
  'CAS-No:',
  'CAS number',
  'CAS-nummer',
  'n° CAS',
  'nº CAS:',
  'número CAS',
  'CAS №',
  'номер CAS',
  'CAS登録番号：',
  'CAS号',
  'CAS 번호',
];
const names = ['Aqua', 'Squalane', 'Retinol', 'Tocopherol'];
const numbers = ['7732-18-5', '111-01-3', '68-26-8', '59-02-9'];
const namesIn = (text: string) =>
  readLabel(text).lists.map(({ entries }) => entries.map((entry) => entry.text));

describe('a number of a register, whatever stands in front of it', () => {
  it.each(called)('%s is no part of the name', (before) => {
    const bare = names.map((name, index) => `${name} ${before} ${numbers[index]}`);
    const bracketed = names.map((name, index) => `${name} (${before} ${numbers[index]})`);
    for (const separator of [', ', ' / ', ' | ', '; '])
      for (const items of [bare, bracketed]) expect(namesIn(items.join(separator))).toEqual([names]);
  });

  it('leaves names that only look like one', () => {
    expect(namesIn('Aqua, Cascara Sagrada, Cassia Alata, Ceramide NP, PEG-8')).toEqual([
      ['Aqua', 'Cascara Sagrada', 'Cassia Alata', 'Ceramide NP', 'PEG-8'],
    ]);
  });
});
