import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { collect, isNode, placeOf, type Source, sourcesIn } from './sources';

/** The regular expressions of the sources, and texts on which an ambiguous one would take long. */

export interface Expression {
  /** "src/label/lists/order.ts:12", or only the file if the expression is built when the file is loaded. */
  place: string;
  source: string;
  flags: string;
}

/** Every regular expression literal. */
export const literalsIn = (...folders: string[]): Expression[] =>
  sourcesIn(...folders).flatMap((source) =>
    collect(source, (node) => {
      const { regex } = node;
      if (node.type !== 'Literal' || typeof regex !== 'object' || regex === null) return undefined;
      if (!('pattern' in regex && 'flags' in regex)) return undefined;
      return { place: placeOf(source, node), source: String(regex.pattern), flags: String(regex.flags) };
    }),
  );

/** Whether a source builds a regular expression (`new RegExp(…)`). */
export const buildsExpressions = (source: Source): boolean =>
  collect(source, (node) =>
    node.type === 'NewExpression' && isNode(node.callee) && node.callee.name === 'RegExp' ? true : undefined,
  ).length > 0;

/** Runs `work` and returns the expressions that source files built meanwhile. */
export async function builtDuring(work: () => Promise<unknown>): Promise<Expression[]> {
  const Native = globalThis.RegExp;
  const built: Expression[] = [];
  class Noted extends Native {
    constructor(...args: ConstructorParameters<typeof RegExp>) {
      super(...args);
      const caller = (new Error().stack ?? '').match(/\/(src\/[\w./-]+\.ts)/)?.[1];
      if (caller !== undefined) built.push({ place: caller, source: this.source, flags: this.flags });
    }
  }
  globalThis.RegExp = new Proxy(Native, { construct: (_, args: [string, string?]) => new Noted(...args) });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

/** Letters, signs and spaces: almost every class matches one of them. */
const candidates = ' a1,.-(A*:<é水;"!\n\u0301😀';
const choices = 3;
/** Matched by none of our expressions, so that each must backtrack. */
const failing = '\u0001';

/** For each repetition in an expression, texts of a given `length` that repeat what it matches, and then fail. */
export function pumpsFor({ source, flags }: Expression, length: number): string[] {
  const { pattern } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const texts = new Set<string>();
  const visit = (node: AST.Node, before: string): void => {
    for (const choice of Array.from({ length: choices }, (_, index) => index)) {
      if (node.type !== 'Quantifier' || node.max < 10) break;
      const unit = sampleOf(node.element, flags, choice);
      for (const [head, each] of [
        [before, unit],
        ['', before + unit],
        ['', unit + before],
      ] as const)
        if (each !== '') texts.add(head + each.repeat(Math.ceil(length / each.length)) + failing);
    }
    let read = before;
    for (const part of partsOf(node)) {
      if (part.type === 'Alternative') visit(part, before);
      else {
        visit(part, read);
        read += sampleOf(part, flags, 0);
      }
    }
  };
  visit(pattern, '');
  return [...texts];
}

function partsOf(node: AST.Node): readonly AST.Node[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives;
    case 'Assertion':
      return 'alternatives' in node ? node.alternatives : [];
    case 'Alternative':
      return node.elements;
    case 'Quantifier':
      return [node.element];
    default:
      return [];
  }
}

/** A short text that a part of an expression matches; `choice` picks one of several. */
function sampleOf(node: AST.Node, flags: string, choice: number): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
      const fitting = [...candidates].filter((each) => one.test(each));
      return fitting[choice % fitting.length] ?? '';
    }
    case 'Quantifier':
      return sampleOf(node.element, flags, choice).repeat(Math.max(1, node.min));
    case 'Group':
    case 'CapturingGroup': {
      const alternative = node.alternatives[choice % node.alternatives.length];
      return alternative === undefined ? '' : sampleOf(alternative, flags, choice);
    }
    case 'Alternative':
      return node.elements.map((each) => sampleOf(each, flags, choice)).join('');
    default:
      return '';
  }
}
