import { describe, expect, it } from 'vitest';
import { centre } from '@/page/session/centre';
import { show } from './made-up';

/** Where the words are in the window after `centre`, from 0 (its top) to 1 (its bottom). */
function placeOf(markup: string): number {
  show(markup);
  const words = document.querySelector('#words');
  const element = words?.parentElement;
  if (!words || !element) throw new Error('The page has no words.');
  const range = new Range();
  range.selectNodeContents(words);
  centre(element, [range], 'instant');
  const { top, height } = range.getBoundingClientRect();
  return (top + height / 2) / innerHeight;
}

const space = '<div style="height: 3000px"></div>';
const line = 'Aqua<br>';
const words = '<span id="words">Alcohol Denat.</span><br>';
const texts = [
  { what: 'a short text', text: words },
  { what: 'the start of a long text', text: words + line.repeat(300) },
  { what: 'the middle of a long text', text: line.repeat(150) + words + line.repeat(150) },
  { what: 'the end of a long text', text: line.repeat(300) + words },
];

describe('words are scrolled to the centre', () => {
  it.each(texts)('in $what', ({ text }) => {
    const place = placeOf(`${space}<p>${text}</p>${space}`);
    expect(place).toBeGreaterThan(0.4);
    expect(place).toBeLessThan(0.6);
  });

  it.each(texts)('in $what that scrolls by itself', ({ text }) => {
    const place = placeOf(`${space}<div style="height: 200px; overflow: auto"><p>${text}</p></div>${space}`);
    expect(place).toBeGreaterThan(0.2);
    expect(place).toBeLessThan(0.8);
  });
});
