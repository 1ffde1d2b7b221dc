import { describe, expect, it } from 'vitest';
import { filesIn, lineOf, parse, read, type Source, type SyntaxNode, sourcesIn, walk } from './sources';

/** Long files and long functions need a reason, which their docstrings give: "Long because …". */

const longestFile = 200;
const longestFunction = 60;

const sources = sourcesIn('src', 'entrypoints', 'scripts');

const reason = /\bLong because\s+(?:\S+\s+){2}/;

const functions = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSDeclareFunction',
]);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** The docstrings that belong to no function: a file's own, wherever it stands among the imports. */
const fileDocs = ({ comments, text }: Source): string[] =>
  comments
    .filter(({ type, start }) => type === 'Block' && (start === 0 || text[start - 1] === '\n'))
    .map(({ value }) => plain(value));

const plain = (comment: string): string => comment.replace(/^\s*\*/gm, '').replace(/\s+/g, ' ');

interface LongFunction {
  name: string;
  line: number;
  lines: number;
}

/** The functions of a source that are too long and don't say why. */
function longFunctionsOf(source: Source): LongFunction[] {
  const found: LongFunction[] = [];
  walk(source.tree, (node, ancestors) => {
    if (!functions.has(node.type)) return;
    const line = lineOf(source, node.start);
    const lines = lineOf(source, node.end) - line + 1;
    if (lines <= longestFunction || reason.test(docOf(source, node, ancestors))) return;
    found.push({ name: nameOf(node, ancestors), line, lines });
  });
  return found;
}

/** The comment right before a function or before the statement or member that it is the value of. */
function docOf({ comments, text }: Source, node: SyntaxNode, ancestors: readonly SyntaxNode[]): string {
  // A function inside another has a docstring of its own, or none.
  const around = ancestors.slice(ancestors.findLastIndex(({ type }) => functions.has(type)) + 1);
  const starts = [node, ...around].map(({ start }) => start);
  const doc = comments.findLast(
    ({ end, type }) =>
      type === 'Block' && starts.some((start) => end <= start && text.slice(end, start).trim() === ''),
  );
  return doc === undefined || doc.end > node.start ? '' : plain(doc.value);
}

function nameOf(node: SyntaxNode, ancestors: readonly SyntaxNode[]): string {
  const [declaration] = ancestors.slice(-1);
  for (const { id, key } of declaration === undefined ? [node] : [node, declaration])
    for (const named of [id, key])
      if (typeof named === 'object' && named !== null && 'name' in named) return String(named.name);
  return 'a function';
}

describe('a file of more than 200 lines', () => {
  it('says why in its docstring', () => {
    const long = sources.filter(
      (source) => linesOf(source.text) > longestFile && !fileDocs(source).some((doc) => reason.test(doc)),
    );
    const sheets = [...filesIn('src', /\.css$/), ...filesIn('entrypoints', /\.css$/)].filter(
      (path) => linesOf(read(path)) > longestFile,
    );
    expect([...long.map(({ path, text }) => `${path}: ${linesOf(text)} lines`), ...sheets]).toEqual([]);
  });
});

describe('a function of more than 60 lines', () => {
  it('says why in its docstring', () => {
    const found = sources.flatMap((source) =>
      longFunctionsOf(source).map(
        ({ name, line, lines }) => `${source.path}:${line} ${name}: ${lines} lines`,
      ),
    );
    expect(found).toEqual([]);
  });

  const body = (lines: number) => 'work();\n'.repeat(lines);
  it.each([
    ['declared', `export function long() {\n${body(60)}}`],
    ['an arrow', `export const long = () => {\n${body(60)}};`],
    ['a method', `export const it = {\n  long() {\n${body(60)}},\n};`],
    [
      'inside another',
      `/** Long because it holds the next. */\nfunction outer() {\n  const long = () => {\n${body(60)}};\n}`,
    ],
    ['with a docstring that gives no reason', `/** Works. */\nfunction long() {\n${body(60)}}`],
  ])('is found: %s', (_, text) => {
    expect(longFunctionsOf(parse('src/x.ts', text)).map(({ name }) => name)).toContain('long');
  });

  it.each([
    ['short', `function short() {\n${body(58)}}`],
    [
      'with its reason',
      `/**\n * Works. Long because it is one table\n * of cases.\n */\nexport function long() {\n${body(80)}}`,
    ],
    [
      'an arrow with its reason',
      `/** Long because it is one table of cases. */\nexport const long = () => {\n${body(80)}};`,
    ],
  ])('is let be: %s', (_, text) => {
    expect(longFunctionsOf(parse('src/x.ts', text))).toEqual([]);
  });
});
