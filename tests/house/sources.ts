import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../../scripts/setup/root.mjs';

/** The project's own sources, parsed, for the tests that check its rules. Paths are POSIX, relative to the root. */

export interface Source {
  path: string;
  text: string;
  /** The syntax tree, as ESTree with TypeScript's nodes. */
  tree: SyntaxNode;
  comments: Comment[];
}

export interface SyntaxNode extends Record<string, unknown> {
  type: string;
  start: number;
  end: number;
}

export interface Comment {
  type: 'Block' | 'Line';
  value: string;
  start: number;
  end: number;
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const filesIn = (folder: string, endings: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

export const sourcesIn = (...folders: string[]): Source[] =>
  folders.flatMap((folder) => filesIn(folder, /\.(?:ts|tsx|mjs)$/).map(sourceOf));

const parsed = new Map<string, Source>();

function sourceOf(path: string): Source {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const source = parse(path, read(path));
  parsed.set(path, source);
  return source;
}

/** Parses a text as if it were the file at `path`; throws if it isn't valid TypeScript. */
export function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${path}: the parser gave no tree`);
  return { path, text, tree, comments };
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';

/** Visits every node from the outside in. `ancestors` are the nodes around it, the nearest last. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  const inside = [...ancestors, node];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, inside);
}

/** What `pick` returns for the nodes of a source, without undefined. */
export function collect<T>(
  source: Source,
  pick: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => T | undefined,
): T[] {
  const found: T[] = [];
  walk(source.tree, (node, ancestors) => {
    const picked = pick(node, ancestors);
    if (picked !== undefined) found.push(picked);
  });
  return found;
}

/** A source without its comments: naming something there doesn't use it. */
export function codeOf({ text, comments }: Source): string {
  let code = '';
  let from = 0;
  for (const { start, end } of comments) {
    code += text.slice(from, start);
    from = end;
  }
  return code + text.slice(from);
}

/** The line that an offset is on, counted from 1. */
export const lineOf = ({ text }: Pick<Source, 'text'>, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** "src/label/lists/order.ts:12" */
export const placeOf = (source: Source, node: SyntaxNode): string =>
  `${source.path}:${lineOf(source, node.start)}`;

/** The text of a string literal, or of a template without expressions. */
export function stringIn(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1)
    return undefined;
  return cookedOf(node.quasis[0]);
}

/** The text of one literal part of a template. */
export function cookedOf(quasi: unknown): string | undefined {
  if (!isNode(quasi) || typeof quasi.value !== 'object' || quasi.value === null) return undefined;
  return 'cooked' in quasi.value && typeof quasi.value.cooked === 'string' ? quasi.value.cooked : undefined;
}

export interface Import {
  /** As written. */
  from: string;
  /** True if only types are imported, which are gone from the built code. */
  isType: boolean;
}

/** What a source imports: values and types, at once and on demand. */
export const importsOf = (source: Source): Import[] =>
  collect(source, (node) => {
    const from = importedBy(node);
    return from === undefined ? undefined : { from, isType: isTypeOnly(node) };
  });

function importedBy(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return stringIn(node.source) ?? stringIn(node.argument);
    case 'TSExternalModuleReference':
      return stringIn(node.expression);
    default:
      return undefined;
  }
}

function isTypeOnly({ type, importKind, exportKind, specifiers }: SyntaxNode): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  const names: unknown[] = Array.isArray(specifiers) ? specifiers : [];
  return (
    names.length > 0 &&
    names.every((name) => isNode(name) && (name.importKind === 'type' || name.exportKind === 'type'))
  );
}
