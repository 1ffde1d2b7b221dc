import * as z from 'zod/mini';

/** The registry's answer about vulnerabilities in the locked packages. */
export type Outcome =
  | { is: 'clean'; packages: number; lesser: number }
  | { is: 'found'; vulnerabilities: Vulnerability[] }
  /** Nothing is known: the registry did not answer, or sent something else. */
  | { is: 'unasked'; why: string };

export interface Vulnerability {
  name: string;
  severity: string;
  /** The advisories, with their addresses; empty where only a dependency of the package is affected. */
  advisories: string[];
}

const Advisory = z.object({ title: z.string(), url: z.string() });
const Answer = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), via: z.array(z.union([z.string(), Advisory])) }),
  ),
  metadata: z.object({ dependencies: z.object({ total: z.number() }) }),
});
const Failure = z.object({ message: z.string() });

const grave: readonly string[] = ['high', 'critical'];

/** Reads what `npm audit --json` printed. A partial answer counts as none. */
export function outcomeOf(printed: string): Outcome {
  let json: unknown;
  try {
    json = JSON.parse(printed);
  } catch {
    return { is: 'unasked', why: 'npm gave no answer that can be read' };
  }
  const answer = Answer.safeParse(json);
  if (!answer.success) {
    const failure = Failure.safeParse(json);
    return {
      is: 'unasked',
      why: failure.success ? failure.data.message : 'npm gave another answer than usual',
    };
  }
  const { vulnerabilities, metadata } = answer.data;
  const all = Object.values(vulnerabilities);
  const serious = all.filter(({ severity }) => grave.includes(severity));
  if (serious.length === 0) return { is: 'clean', packages: metadata.dependencies.total, lesser: all.length };
  return {
    is: 'found',
    vulnerabilities: serious.map(({ name, severity, via }) => ({
      name,
      severity,
      advisories: via.flatMap((one) => (typeof one === 'string' ? [] : [`${one.title} (${one.url})`])),
    })),
  };
}
