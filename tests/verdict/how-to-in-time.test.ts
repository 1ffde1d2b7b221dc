import { expect, it } from 'vitest';
import { readInstructions } from '@/verdict/use/instructions';
import words from '@/verdict/words/instructions.json';
import { cpuTime } from '../cpu-time';

/**
 * A how-to text as long as a message may be, of nothing but words that mean something in one: each is compared with
 * others of its sentence and of the text, which must not take long however many there are.
 */

const longest = 6_000;
/** Milliseconds of processor time. Two words for rinsing among others took minutes. */
const longestTime = 200;

/** One printed form of each role's first English word. */
const said = Object.values(words.en)
  .flatMap((phrases) => (Array.isArray(phrases) ? phrases.slice(0, 1) : []))
  .map((phrase) => phrase.replace('*', '').replace('…', 'it'));
/** What parts the words: nothing, sentences, clauses. */
const between = [' ', '. ', ', ', ' and ', ' ('];

let repetitions = 0;
/** The least of several times, because the first one compiles; each time another text, because the last one is kept. */
function timeOf(unit: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least > longestTime / 4; round++) {
    const text = `${repetitions++} ${unit.repeat(longest / unit.length)}`;
    const start = cpuTime();
    readInstructions(text);
    least = Math.min(least, cpuTime() - start);
  }
  return least;
}

it('words of a how-to text are read in time, whatever their roles', () => {
  expect(said.length).toBeGreaterThan(30);
  const slow = said
    .flatMap((one, index) => said.slice(index).map((other) => [one, other]))
    .map((pair, index) => ['rinse', ...pair, ''].join(between[index % between.length]))
    .map((unit) => ({ unit, time: timeOf(unit) }))
    .filter(({ time }) => time > longestTime);
  expect(slow).toEqual([]);
}, 120_000);

it('every word of a sentence without an end counts', () => {
  const { rinse, leaveOn } = readInstructions(`${'apply and '.repeat(200)} then rinse off`);
  expect({ rinse, leaveOn }).toEqual({ rinse: true, leaveOn: false });
  expect(readInstructions(`${'apply and '.repeat(200)} do not rinse off`).leaveOn).toBe(true);
});
