import { blank } from './lines';

const IS_ARRAY = /^\s*(?:[[{(]\s*){1,3}["'“‘]/;
/** "'Water', 'Alcohol', 'Glycerin'": quotes around every name, without the brackets. */
const IS_QUOTED = /^\s*(["'“‘])[^"'“”‘’\n]{1,160}["'”’]\s*,\s*\1[^"'“”‘’\n]{1,160}["'”’]\s*(?:,\s*\1|$)/;
const QUOTED = /(?<![\p{L}\p{N}])["'“‘]|["'”’](?![\p{L}\p{N}])/gu;
const OUTER = /^[\s[{(]+|(?<![\s\]})])[\s\]})]+$/g;

/** A list printed as an array of a programming language: "['Water', 'Alcohol']" loses its quotes and brackets. */
export function withoutQuotes(text: string): string {
  if (!(IS_ARRAY.test(text) || IS_QUOTED.test(text)) || !/["'”’]\s*[,:\]}]/.test(text)) return text;
  return text
    .replace(OUTER, blank)
    .replace(QUOTED, ' ')
    .replace(/(?<=:)\s*\[/, blank);
}
