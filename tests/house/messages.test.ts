import { describe, expect, it } from 'vitest';
import { codeOf, collect, importsOf, isNode, type SyntaxNode, sourcesIn, stringIn } from './sources';

/** Every message in src/browser/message-map.ts has a sender and a handler, and there are no others. */

const sources = sourcesIn('src', 'entrypoints');
const sourceOf = (path: string) => sources.filter((source) => source.path === path);
const map = sourceOf('src/browser/message-map.ts');
const messages = sourceOf('src/browser/messages.ts');

const nameOf = (key: unknown): string | undefined =>
  isNode(key) ? (stringIn(key) ?? (typeof key.name === 'string' ? key.name : undefined)) : undefined;

const namesIn = (members: unknown): string[] =>
  Array.isArray(members)
    ? members.flatMap((member) => (isNode(member) ? (nameOf(member.key) ?? []) : []))
    : [];

/** The messages that an interface declares. */
const declaredIn = (name: string): string[] =>
  map
    .flatMap((source) =>
      collect(source, (node) =>
        node.type === 'TSInterfaceDeclaration' && nameOf(node.id) === name && isNode(node.body)
          ? namesIn(node.body.body)
          : undefined,
      ),
    )
    .flat()
    .toSorted();

const callsOf = (name: string): SyntaxNode[][] =>
  sources.flatMap((source) =>
    collect(source, ({ type, callee, arguments: args }) =>
      type === 'CallExpression' && nameOf(callee) === name && Array.isArray(args)
        ? args.filter(isNode)
        : undefined,
    ),
  );

/** The messages that the handlers passed to `answer` are for; they are its argument at `position`. */
const handledBy = (answer: string, position = 0): string[] =>
  callsOf(answer)
    .flatMap((args) => namesIn(args[position]?.properties))
    .toSorted();

/** The names of all types that an interface uses, as far as its own file shows. */
const typesIn = (name: string): string[] =>
  map
    .flatMap((source) =>
      collect(source, (node, ancestors) => {
        const isInside = ancestors.some(
          (around) => around.type === 'TSInterfaceDeclaration' && nameOf(around.id) === name,
        );
        return isInside && node.type === 'TSTypeReference' ? nameOf(node.typeName) : undefined;
      }),
    )
    .toSorted();

/** The messages that some call of `ask` sends; the name is its argument at `position`. */
const sentBy = (ask: string, position: number): string[] =>
  [...new Set(callsOf(ask).flatMap((args) => stringIn(args[position]) ?? []))].toSorted();

describe('messages', () => {
  it('to the background have one handler each, and are sent by somebody', () => {
    const [fromPage, fromOwnPages] = [declaredIn('FromPage'), declaredIn('FromOwnPages')];
    expect(fromPage).toContain('read');
    expect(fromOwnPages.length).toBeGreaterThan(3);
    expect(handledBy('answerInBackground', 0)).toEqual(fromPage);
    expect(handledBy('answerInBackground', 1)).toEqual(fromOwnPages);
    expect(sentBy('askBackground', 0)).toEqual([...fromPage, ...fromOwnPages].toSorted());
  });

  it('to the page have one handler each, and are sent by somebody', () => {
    const declared = declaredIn('ToPage');
    expect(declared.length).toBeGreaterThan(3);
    expect(handledBy('answerInPage')).toEqual(declared);
    expect(sentBy('askPage', 1)).toEqual(declared);
  });

  it('let no page submit a report or a state, and give it none', () => {
    expect(typesIn('FromPage')).toEqual(['Explanation', 'ReadQuestion']);
    expect(typesIn('ReadQuestion')).toEqual(['PageReading']);
    expect(typesIn('ToPage')).toEqual(['Shown', 'TextSpan']);
    const [reading] = sourceOf('src/report/page-reading.ts');
    expect(reading && importsOf(reading).map(({ from }) => from)).toEqual(['./product']);
  });

  it('go only through messages.ts, and to our own workers through work.ts', () => {
    const channels =
      /\b(?:sendMessage|onMessage|onMessageExternal|onConnect|onConnectExternal|postMessage)\b/;
    const work = sourceOf('src/browser/work.ts');
    const others = sources.filter(
      (source) => ![...messages, ...work].includes(source) && channels.test(codeOf(source)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
