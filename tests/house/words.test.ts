import { describe, expect, it } from 'vitest';
import {
  collect,
  cookedOf,
  filesIn,
  isNode,
  lineOf,
  parse,
  read,
  type Source,
  type SyntaxNode,
  sourcesIn,
  stringIn,
} from './sources';

/**
 * Words of human languages are data: they stand in `src/**\/words/*.json`, in the lexicon's families or in the locale
 * files, where a language can be added without touching code. In code, this looks for three kinds of them:
 *
 * - a letter that English does not have, in a string or an expression, anywhere in `src`;
 * - a word of four letters or more in a regular expression of the rooms that read pages and labels;
 * - a word of four letters or more in a string of the rooms that read labels, unless it is a name in code too: a
 *   member of a type, a key, an option.
 *
 * Names of tags, attributes, classes and JSON keys are code, whatever they look like. The comment of the constant
 * that holds them says so, with the word "markup".
 */

const reading = ['src/label', 'src/lexicon', 'src/verdict', 'src/headings', 'src/text', 'src/page'];
const labels = ['src/label', 'src/lexicon', 'src/verdict', 'src/headings', 'src/text'];

const word = /\p{L}{4,}/u;
/** A letter of another script, or a word with an accent; a single accented letter is about spelling, not language. */
const foreign =
  /[\p{L}--\p{Script=Latin}--\p{Script=Greek}--\p{Script=Common}]|\p{L}[\p{Script=Latin}--\p{ASCII}--[ªº]]|[\p{Script=Latin}--\p{ASCII}--[ªº]]\p{L}/v;

/** The text of a literal as written, without escapes and names of character classes. */
const plain = (written: string): string =>
  written.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\x[0-9a-fA-F]{2}|\\[a-zA-Z]|\(\?<\w+>/g, ' ');

interface Literal {
  kind: 'string' | 'expression';
  text: string;
  line: number;
}

/** Where a string is not human language: an import, an error for developers, or a type. */
function isElsewhere(ancestors: readonly SyntaxNode[]): boolean {
  return ancestors.some(
    ({ type, callee }) =>
      /^(?:Import|ExportAll|ThrowStatement|TSLiteralType|TSEnum)/.test(type) ||
      (type === 'NewExpression' && isNode(callee) && /Error$/.test(String(callee.name))),
  );
}

/** Whether the comment of the declaration or statement around a literal says that it contains names in markup. */
function isMarkup({ text, comments }: Source, ancestors: readonly SyntaxNode[]): boolean {
  return ancestors.some((around) => {
    if (around.type === 'Program') return false;
    const comment = comments.findLast(({ end }) => end <= around.start);
    return (
      comment !== undefined &&
      text.slice(comment.end, around.start).trim() === '' &&
      /\bmarkup\b/i.test(comment.value)
    );
  });
}

function literalsOf(source: Source): Literal[] {
  return collect<Literal>(source, (node, ancestors) => {
    const literal = literalIn(source, node);
    if (literal === undefined || isElsewhere(ancestors) || isMarkup(source, ancestors)) return undefined;
    return { ...literal, line: lineOf(source, node.start) };
  });
}

function literalIn(source: Source, node: SyntaxNode): Omit<Literal, 'line'> | undefined {
  const written = plain(source.text.slice(node.start, node.end));
  if (node.type === 'Literal' && isRegex(node)) return { kind: 'expression', text: written };
  if (node.type === 'TemplateElement') return { kind: 'string', text: plain(cookedOf(node) ?? '') };
  const string = node.type === 'Literal' ? stringIn(node) : undefined;
  return string === undefined ? undefined : { kind: 'string', text: plain(string) };
}

const isRegex = ({ regex }: SyntaxNode): boolean => typeof regex === 'object' && regex !== null;

/** The strings that are names in code: members of types, keys of objects and data, options of a constant. */
function namesInCode(): Set<string> {
  const names = new Set<string>(['NFC', 'NFD', 'NFKC']);
  const addAll = (source: Source, tree: SyntaxNode) => {
    for (const name of collect({ ...source, tree }, stringIn)) names.add(name);
  };
  for (const source of sourcesIn('src')) {
    collect(source, (node) => {
      if (node.type === 'TSLiteralType') addAll(source, node);
      if (node.type === 'TSAsExpression' && isConst(source, node)) addAll(source, node);
      if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'oneOf')
        addAll(source, node);
      if (isNode(node.key)) names.add(stringIn(node.key) ?? String(node.key.name));
      return undefined;
    });
  }
  for (const path of filesIn('src', /\.json$/).filter((each) => each.includes('/words/')))
    for (const key of keysIn(JSON.parse(read(path)))) names.add(key);
  return names;
}

const isConst = ({ text }: Source, { typeAnnotation }: SyntaxNode): boolean =>
  isNode(typeAnnotation) && text.slice(typeAnnotation.start, typeAnnotation.end) === 'const';

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

const isIn = (rooms: readonly string[], { path }: Source): boolean =>
  rooms.some((room) => path.startsWith(`${room}/`));

function wordsIn(source: Source, names: ReadonlySet<string>): string[] {
  return literalsOf(source)
    .filter(({ kind, text }) => {
      if (foreign.test(text)) return true;
      // The letters of a character class are not a word.
      if (!word.test(kind === 'expression' ? text.replace(/\[[^\]]*\]/g, ' ') : text)) return false;
      if (kind === 'expression') return isIn(reading, source);
      return isIn(labels, source) && !names.has(text);
    })
    .map(({ text, line }) => `${source.path}:${line} ${text.slice(0, 60)}`);
}

describe('words of human languages', () => {
  const names = namesInCode();

  it('are in word files and locale files, not in code', () => {
    expect(sourcesIn('src').flatMap((source) => wordsIn(source, names))).toEqual([]);
  });

  it.each([
    ['another script', "const water = '水';"],
    ['an accent', 'const acid = /s[aä]ure|säure/;'],
    ['a word in an expression', 'const denial = /\\bwithout\\b/;'],
    ['a word in a string', "if (text === 'skin') go();"],
    ['prose', "const stop = 'the your you our'.split(' ');"],
    ['a word in a template', 'const heading = new RegExp(`product\\s+name`);'],
  ])('are found: %s', (_, text) => {
    expect(wordsIn(parse('src/label/x.ts', text), names)).toHaveLength(1);
  });

  it.each([
    ['a letter to be folded', "text.replace(/ß/g, 'ss');"],
    ['a range of characters', 'const CJK = /[\\u3040-\\u30ff]|\\p{Letter}/u;'],
    ['a kind of finding', "if (topic === 'alcohol-toner') go();"],
    ['a message to developers', "throw new Error('no such family');"],
    ['a comment', '// Without water there is no list: 水'],
    ['names in markup', '/** Class names in markup. */\nconst CLASS = /ingredients|footer/;'],
  ])('are not: %s', (_, text) => {
    expect(wordsIn(parse('src/label/x.ts', text), names)).toEqual([]);
  });
});
