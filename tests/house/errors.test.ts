import { describe, expect, it } from 'vitest';
import { isNode, lineOf, parse, type Source, type SyntaxNode, sourcesIn, walk } from './sources';

/**
 * A swallowed error is explained where that happens, or handed on: to the caller, to the person, or to `logError`
 * (src/browser/log.ts), which is silent in a release.
 */

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** Statements whose comment also counts for the handlers inside them. */
const statements = new Set(['ExpressionStatement', 'VariableDeclaration', 'ReturnStatement']);

/** A comment of three words or more, in the handler or right before it or its statement. */
function isExplained(
  { comments, text }: Source,
  handler: SyntaxNode,
  ancestors: readonly SyntaxNode[],
): boolean {
  const statement = ancestors.findLast(({ type }) => statements.has(type) || functions.has(type));
  const starts = statement === undefined ? [handler.start] : [handler.start, statement.start];
  return comments
    .filter(({ value }) => /\S+\s+\S+\s+\S+/.test(value))
    .some(
      ({ start, end }) =>
        (start >= handler.start && end <= handler.end) ||
        starts.some((from) => end <= from && text.slice(end, from).trim() === ''),
    );
}

/** Whether a handler turns the error into another one, or into an answer with a name of its own. */
function translates(body: unknown): boolean {
  if (!isNode(body)) return false;
  const value = body.type === 'ParenthesizedExpression' ? body.expression : body;
  if (isNode(value) && value.type === 'ObjectExpression') return true;
  let found = false;
  walk(body, ({ type, argument }) => {
    if (type === 'ThrowStatement') found = true;
    if (type === 'ReturnStatement' && isNode(argument) && argument.type === 'ObjectExpression') found = true;
  });
  return found;
}

/** Whether a handler does something with its error. */
function usesError(param: unknown, body: unknown): boolean {
  if (!isNode(param) || !isNode(body)) return false;
  // Destructuring it counts as using it.
  if (param.type !== 'Identifier') return true;
  let isUsed = false;
  walk(body, (node) => {
    if (node.type === 'Identifier' && node.name === param.name) isUsed = true;
  });
  return isUsed;
}

/** The handler of `promise.catch(handler)` or `promise.then(next, handler)`. */
function handlerOf({ type, callee, arguments: args }: SyntaxNode): SyntaxNode | undefined {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return undefined;
  if (!isNode(callee.property) || !Array.isArray(args)) return undefined;
  const handler: unknown =
    callee.property.name === 'catch' ? args[0] : callee.property.name === 'then' ? args[1] : undefined;
  return isNode(handler) && functions.has(handler.type) ? handler : undefined;
}

function swallowedIn(source: Source): string[] {
  const found: string[] = [];
  walk(source.tree, (node, ancestors) => {
    const isClause = node.type === 'CatchClause';
    const handler = isClause ? node : handlerOf(node);
    if (handler === undefined) return;
    const params: unknown = handler.params;
    const param = isClause ? handler.param : Array.isArray(params) ? params[0] : undefined;
    if (usesError(param, handler.body) || translates(handler.body)) return;
    // A catch clause explains itself; the comment before its statement is about the try.
    if (isExplained(source, handler, isClause ? [] : ancestors)) return;
    found.push(`${source.path}:${lineOf(source, handler.start)}`);
  });
  return found;
}

describe('a swallowed error', () => {
  it('is explained where it is swallowed, or handed on', () => {
    expect(sourcesIn('src', 'entrypoints', 'scripts').flatMap(swallowedIn)).toEqual([]);
  });

  it.each([
    ['try { go(); } catch {}'],
    ['try { go(); } catch (error) { return null; }'],
    ['// It goes.\ntry { go(); } catch {}'],
    ['go().catch(() => {});'],
    ['go().then(done, () => null);'],
    ['go().catch(() => { /* ignored */ });'],
  ])('is found in %s', (text) => {
    expect(swallowedIn(parse('src/x.ts', `function f() { ${text} }`))).toHaveLength(1);
  });

  it.each([
    ['try { go(); } catch (error) { logError(error); }'],
    ['try { go(); } catch {\n// The tab is gone.\n}'],
    ['go().catch(logError);'],
    ['go().catch((error) => tell(error));'],
    ['go().then(done, () => {\n// The tab is gone.\n});'],
    ['go().then(done);'],
    ['// A tab may close at any time.\ngo().catch(() => {});'],
    ['try { go(); } catch { throw new Failed("no answer"); }'],
    ['go().then(done, () => ({ is: "unreadable" }));'],
  ])('is not seen in %s', (text) => {
    expect(swallowedIn(parse('src/x.ts', `function f() { ${text} }`))).toEqual([]);
  });
});
