import { expect, it } from 'vitest';
import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

it.each([
  ['ปิด', 'ช่วยปิดรูขุมขน', ['ปิด']],
  ['ปิด', 'ช่วยเปิดรูขุมขน', []],
  ['รีด', 'เตารีดไอน้ำ', ['รีด']],
  ['รีด', 'แรีด ไรีด', []],
])('%s is a word of %s where no syllable begins before it', (phrase, text, found) => {
  expect(phraseFinder([phrase])(fold(text)).map((hit) => hit.phrase)).toEqual(found);
});

it('does not promise closed pores where they are opened', () => {
  expect(poreClaims('ช่วยปิดรูขุมขน')).not.toEqual([]);
  expect(poreClaims('ช่วยเปิดรูขุมขน')).toEqual([]);
});
