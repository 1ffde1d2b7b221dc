/** `npm run new-shop`: drafts a shop file and its test pages from a product page. Exit 1: failed. Exit 2: wrong usage. */
import { NoBrowser } from './browser/launch';
import { draft } from './new-shop/draft';
import { exists, placesOf, readPageFile, write } from './new-shop/files';
import { nameOf, type Options, readOptions, usage, WrongUsage } from './new-shop/options';
import { NoPage, ReadingRoom } from './new-shop/reading-room';
import { inWords } from './new-shop/tell';
import { StepFailed } from './setup/step.mjs';

const say = (text: string) => void process.stdout.write(`${text}\n`);

async function newShop(options: Options): Promise<void> {
  // Before starting a browser, so that a wrong path is reported at once.
  const saved = options.isAddress ? null : await readPageFile(options.page);
  const room = await ReadingRoom.open();
  try {
    const html = saved ?? (await room.fetch(options.page));
    const survey = await room.survey(html, options.url);
    say(inWords(survey));
    if (options.tryOnly) return;
    if (!survey.url.startsWith('https://'))
      throw new NoPage(
        'The page does not say its address, so nothing was written. Give it: --url https://www.shop.com/the-product',
      );
    if (survey.knownAs !== null)
      throw new NoPage(
        `${new URL(survey.url).hostname} is src/shops/${survey.knownAs}.json already, so nothing was written. Add a step there.`,
      );
    const name = options.name || nameOf(new URL(survey.url).hostname);
    if (exists(name))
      throw new NoPage(`There is a shop "${name}" already, so nothing was written. Choose another --name.`);
    const drafted = draft(survey, { name, label: options.label || labelOf(name) }, new Date());
    const files = await write(drafted);
    say(`\nWritten\n${files.map((file) => `  ${file}`).join('\n')}`);
    say(`\n${nextSteps(name, drafted.isBlank)}`);
  } finally {
    await room.close();
  }
}

const labelOf = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

const nextSteps = (name: string, isBlank: boolean) =>
  [
    'Now',
    ...(isBlank
      ? ['  - No list was found. Look where it stands and replace the step in the shop file.']
      : ['  - Look over the steps: does each name last? Is the pattern of the product page right?']),
    `  - Fill in the pages in ${placesOf(name).pages}: the shop's structure and language, an invented product, in`,
    '    the second page one without a list (a blurb, a "see the package"). Say in the .json what must be read.',
    '  - npm test',
  ].join('\n');

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) say(usage);
  else await newShop(options);
} catch (error) {
  const isUsage = error instanceof WrongUsage;
  if (!isUsage && !(error instanceof NoPage || error instanceof NoBrowser || error instanceof StepFailed))
    throw error;
  process.stderr.write(`${error.message}\n${isUsage ? `\n${usage}\n` : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
