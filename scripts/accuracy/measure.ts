import { Topic, Verdict } from '../../src/report/report';
import { foldKey } from '../../src/text/fold';
import type { Answer, Checker } from './checkers';
import type { Labelled } from './labelled';

/** How often a kind of finding was right, too many, or missed. */
export interface Tally {
  right: number;
  tooMany: number;
  missed: number;
}

export interface Measured {
  checker: Checker;
  verdictsRight: number;
  verdicts: number;
  /** How often kind and contact were right, of those that are labelled. */
  kind: { right: number; all: number };
  contact: { right: number; all: number };
  byKind: Map<string, Tally>;
  confusion: Map<string, number>;
  wrong: string[];
}

const TOPICS = Topic.options;
export const VERDICTS = Verdict.options;

/** Runs one checker over labelled products. */
export function measure(checker: Checker, labelled: readonly Labelled[]): Measured {
  const out: Measured = {
    checker,
    verdictsRight: 0,
    verdicts: 0,
    kind: { right: 0, all: 0 },
    contact: { right: 0, all: 0 },
    byKind: new Map(),
    confusion: new Map(),
    wrong: [],
  };
  for (const one of labelled) {
    const answer = checker.check(one.product);
    if (answer.verdict !== null) {
      out.verdicts++;
      if (answer.verdict === one.verdict) out.verdictsRight++;
      const cell = `${one.verdict}>${answer.verdict}`;
      out.confusion.set(cell, (out.confusion.get(cell) ?? 0) + 1);
    }
    for (const field of ['kind', 'contact'] as const) {
      if (one[field] === null || answer[field] === null) continue;
      out[field].all++;
      if (one[field] === answer[field]) out[field].right++;
    }
    const missed = kinds(one.findings, checker).filter((kind) => !answerHas(answer, kind));
    const tooMany = kinds(answer.findings, checker).filter((kind) => !labelHas(one, kind));
    for (const kind of kinds(one.findings, checker)) if (answerHas(answer, kind)) add(out, kind, 'right');
    for (const kind of missed) add(out, kind, 'missed');
    for (const kind of tooMany) add(out, kind, 'tooMany');
    const verdictWrong = answer.verdict !== null && answer.verdict !== one.verdict;
    if (verdictWrong || missed.length + tooMany.length > 0)
      out.wrong.push(
        // Products of shops are identified only by their id: their titles are not ours to publish.
        `${one.source === null ? one.title || one.id : one.id}: ${[
          verdictWrong ? `says ${answer.verdict}, is ${one.verdict}` : '',
          ...missed.map((kind) => `misses ${kind}`),
          ...tooMany.map((kind) => `${kind} too many`),
        ]
          .filter(Boolean)
          .join('; ')}`,
      );
  }
  return out;
}

/** "topic weight" for a full checker; whether any alcohol was flagged for one that knows alcohols alone. */
function kinds(findings: Set<string>, checker: Checker): string[] {
  const anyAlcohol = [...findings].some((kind) => kind.startsWith('alcohol') || kind === 'any alcohol');
  const alcohol = anyAlcohol ? ['any alcohol'] : [];
  return checker.alcoholOnly
    ? alcohol
    : [...[...findings].filter((kind) => kind !== 'any alcohol'), ...alcohol];
}

const hasKind = (findings: Set<string>, kind: string) =>
  kind === 'any alcohol'
    ? [...findings].some((one) => one.startsWith('alcohol') || one === 'any alcohol')
    : findings.has(kind);
const answerHas = (answer: Answer, kind: string) => hasKind(answer.findings, kind);
const labelHas = (one: Labelled, kind: string) => hasKind(one.findings, kind);

function add(measured: Measured, kind: string, what: keyof Tally): void {
  const tally = measured.byKind.get(kind) ?? { right: 0, tooMany: 0, missed: 0 };
  tally[what]++;
  measured.byKind.set(kind, tally);
}

export const sameNames = (got: string[], wanted: string[]) =>
  got.length === wanted.length && got.every((name, index) => foldKey(name) === foldKey(wanted[index] ?? ''));

/** All findings of one weight together. */
export function ofWeight(measured: Measured, weight: 'strong' | 'minor'): Tally {
  const sum: Tally = { right: 0, tooMany: 0, missed: 0 };
  for (const topic of TOPICS) {
    const tally = measured.byKind.get(`${topic} ${weight}`);
    if (!tally) continue;
    sum.right += tally.right;
    sum.tooMany += tally.tooMany;
    sum.missed += tally.missed;
  }
  return sum;
}

export const precision = ({ right, tooMany }: Tally) =>
  right + tooMany === 0 ? null : right / (right + tooMany);
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? null : right / (right + missed));
