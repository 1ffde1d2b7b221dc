import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIGN, signsOf } from '@/text/signs';

/** The expressions that the table stands for. */
const classes: Record<keyof typeof SIGN, RegExp> = {
  line: /\n/,
  tab: /\t/,
  colon: /[:：]/,
  digit: /[\d０-９]/,
  one: /1/,
  percent: /[%％]/,
  round: /\(/,
  closes: /[)\]}）］】」』〕》〉]/,
  quote: /["'“”‘’]/,
  star: /\*/,
  degree: /[°º]/,
  mark: /[■□◆◇▶▷●○★☆◈①-⒇❶-➓]/,
  plus: /[+±※]/,
  stop: /[.!?。！？*†‡]/,
  wide: /[\u1100-\u11ff\u2e80-\uffff]/,
};

const chars = fc.constantFrom(...'aé ,\n\t|:：17０%％(）[】"’*°º■①➓+±※.。†水한ㄱ\u1112ア·–');
const texts = fc.array(chars, { maxLength: 12 }).map((all) => all.join(''));

it.each(Object.entries(classes))('%s is found where its class of characters is', (name, pattern) => {
  const bit = Object.entries(SIGN).find(([sign]) => sign === name)?.[1] ?? 0;
  fc.assert(
    fc.property(texts, (text) => {
      expect((signsOf(text) & bit) !== 0).toBe(pattern.test(text));
    }),
    { numRuns: 400 },
  );
});

it('every letter of a script without spaces is a wide one', () => {
  const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (letters.test(char)) expect(signsOf(char) & SIGN.wide, char).not.toBe(0);
  }
});
