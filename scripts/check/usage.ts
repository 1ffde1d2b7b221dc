/** The command line was used in a way that it doesn't know; the message says what is wrong. */
export class WrongUsage extends Error {}

/** In short, printed after a mistake. */
export const usage = `Usage:
  npm run --silent check -- [--json] [--title T] [--brand B] [--category C] [--url U] FILE…
  npm run --silent check -- --jsonl < products.jsonl
  npm run --silent check -- --pages pages.jsonl
  npm run --silent check -- --help`;

export const help = `Says what a dermatologist's article about pores has to say about an ingredient list.

${usage}

FILE is a text file with one printed ingredient list, a picture of one (PNG or JPEG), - for standard input, or a
saved page (.html).

Options:
  --title T, --brand B, --category C   what else is known about the product; a toner is judged differently from a cream
  --url U      the address that a saved page is opened at (it reaches no network)
  --json       print the report as JSON
  --jsonl      read one product a line from standard input: {"id","title","brand","category","ingredients","howTo","description"}
  --pages F    read the saved pages that F lists, one a line: {"id","file","url"}
  -h, --help   print this

Examples:
  echo "Water, Alcohol Denat., Glycerin" | npm run --silent check -- --title "Clearing Toner" -
  npm run --silent check -- --json serum.txt
  npm run --silent check -- --title "Night Serum" label.jpg
  npm run --silent check -- saved-page.html --url https://www.shop.example/serum
  npm run --silent check -- --jsonl < products.jsonl > reports.jsonl

Exit codes: 0, all done ("couldn't read this label" is a result); 1, some input failed, with one line on stderr for each;
2, wrong usage or no browser.`;
