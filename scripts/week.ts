/**
 * `npm run --silent week -- plan` and `-- ics`: plans the week of the shelf on standard input. 2: bad input or
 * wrong usage, with one line on stderr.
 */
import { text } from 'node:stream/consumers';
import en from '@/locales/en.json';
import { calendarOf } from '@/week/calendar';
import { planWeek } from '@/week/plan';
import { translateFrom } from '@/words/node-translate';
import { eventWords } from '@/words/week';
import { BadShelf, readShelf } from './week/shelf';

const usage = 'Usage: npm run --silent week -- plan|ics < shelf.json';

async function run(args: string[]): Promise<string> {
  const [command, ...more] = args;
  if ((command !== 'plan' && command !== 'ics') || more.length > 0) throw new BadShelf(usage);
  const shelf = readShelf(await text(process.stdin));
  const plan = planWeek(shelf);
  if (command === 'plan') return `${JSON.stringify(plan)}\n`;
  const words = eventWords(translateFrom(en), shelf);
  return calendarOf(plan, words);
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadShelf)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
