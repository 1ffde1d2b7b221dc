/**
 * `npm run --silent week -- plan` and `-- ics`: plans the week of the shelf on standard input. `--help` prints the
 * usage. Exit code 2: bad input or wrong usage, with one line on stderr.
 */
import { text } from 'node:stream/consumers';
import en from '@/locales/en.json';
import { calendarOf } from '@/week/calendar';
import { planWeek } from '@/week/plan';
import { translateFrom } from '@/words/node-translate';
import { eventWords } from '@/words/week';
import { BadShelf, readShelf } from './week/shelf';

const usage = 'Usage: npm run --silent week -- plan|ics < shelf.json';

const help = `Plans seven nights for the products on a shelf: never a retinoid and an exfoliant on one night.

${usage}

plan   prints the week as one line of JSON
ics    prints it as an iCalendar file

The shelf: {"shelf":[{"id":"serum","role":"retinoid","nights":2,"pinned":["mon"]}]}
  role     retinoid, exfoliant, both or none
  nights   how many nights a week, 1 to 7, or null for no preference
  pinned   nights that you chose: mon, tue, wed, thu, fri, sat, sun

Exit codes: 0, planned; 2, bad input or wrong usage, with one line on stderr.
`;

async function run(args: string[]): Promise<string> {
  const [command, ...more] = args;
  if ((command === '--help' || command === '-h') && more.length === 0) return help;
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
