/** The command line was used in a way that it does not know; the message says what is wrong. */
export class WrongUsage extends Error {}

export const usage = `Usage:
  npm run --silent check -- [--json] [--title T] [--brand B] [--category C] [--url U] FILE…
  npm run --silent check -- --jsonl < products.jsonl
  npm run --silent check -- --pages pages.jsonl

FILE is a text file with one printed ingredient list, - for standard input, or a saved page (.html).`;
