import { describe, expect, it } from 'vitest';
import { codeOf, collect, isNode, type SyntaxNode, sourcesIn, stringIn } from './sources';

/** Every message of src/browser/messages.ts has a sender and a handler, and nothing else travels. */

const sources = sourcesIn('src', 'entrypoints');
const messages = sources.filter(({ path }) => path === 'src/browser/messages.ts');

const nameOf = (key: unknown): string | undefined =>
  isNode(key) ? (stringIn(key) ?? (typeof key.name === 'string' ? key.name : undefined)) : undefined;

const namesIn = (members: unknown): string[] =>
  Array.isArray(members)
    ? members.flatMap((member) => (isNode(member) ? (nameOf(member.key) ?? []) : []))
    : [];

/** The messages that an interface declares. */
const declaredIn = (name: string): string[] =>
  messages
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

/** The messages that the handlers passed to `answer` are for. */
const handledBy = (answer: string): string[] =>
  callsOf(answer)
    .flatMap(([handlers]) => namesIn(handlers?.properties))
    .toSorted();

/** The messages that some call of `ask` sends; the name is its argument at `position`. */
const sentBy = (ask: string, position: number): string[] =>
  [...new Set(callsOf(ask).flatMap((args) => stringIn(args[position]) ?? []))].toSorted();

describe('messages', () => {
  it('to the background have one handler each, and are sent by somebody', () => {
    const declared = declaredIn('ToBackground');
    expect(declared.length).toBeGreaterThan(3);
    expect(handledBy('answerInBackground')).toEqual(declared);
    expect(sentBy('askBackground', 0)).toEqual(declared);
  });

  it('to the page have one handler each', () => {
    const declared = declaredIn('ToPage');
    expect(declared.length).toBeGreaterThan(3);
    expect(handledBy('answerInPage')).toEqual(declared);
  });

  it('travel through messages.ts alone', () => {
    const channels =
      /\b(?:sendMessage|onMessage|onMessageExternal|onConnect|onConnectExternal|postMessage)\b/;
    const others = sources.filter((source) => !messages.includes(source) && channels.test(codeOf(source)));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
