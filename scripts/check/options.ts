import { parseArgs } from 'node:util';
import { isWebAddress } from '../browser/web-address';
import { didYouMean } from '../failure';
import { WrongUsage } from './usage';

/** What is known of a product besides its list or page. */
export interface Given {
  title: string;
  brand: string;
  category: string;
  url: string;
}

export type Options =
  | { mode: 'help' }
  | { mode: 'jsonl' }
  | { mode: 'pages'; file: string }
  | { mode: 'files'; json: boolean; given: Given; files: string[] };

/** Reads the words after `--`. Throws `WrongUsage`. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const { title = '', brand = '', category = '', url = '' } = values;
  const ofFiles = values.json === true || title || brand || category || url || positionals.length > 0;
  if (values.help) return { mode: 'help' };
  if (values.jsonl || values.pages !== undefined) {
    if (ofFiles || (values.jsonl && values.pages !== undefined))
      throw new WrongUsage('--jsonl and --pages can’t be combined with other options or files');
    return values.pages === undefined ? { mode: 'jsonl' } : { mode: 'pages', file: values.pages };
  }
  if (positionals.length === 0) throw new WrongUsage('Give a file, or - for standard input.');
  if (url && !isWebAddress(url)) throw new WrongUsage(`--url needs an http(s) address, got "${url}"`);
  return {
    mode: 'files',
    json: values.json === true,
    given: { title, brand, category, url },
    files: positionals,
  };
}

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  pages: { type: 'string' },
  title: { type: 'string' },
  brand: { type: 'string' },
  category: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new WrongUsage(mistake(args) ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** What is wrong with the options, in words of our own; undefined where the parser says it well. */
function mistake(args: string[]): string | undefined {
  const { tokens } = parseArgs({ args, allowPositionals: true, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      const meant = didYouMean(token.name, Object.keys(options));
      return `Unknown option ${token.rawName}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
    }
    const isText = Object.entries(options).some(
      ([name, { type }]) => name === token.name && type === 'string',
    );
    if (isText && (token.value === undefined || token.value.startsWith('-'))) {
      return `${token.rawName} needs a value.`;
    }
  }
  return undefined;
}
