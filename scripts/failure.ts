import * as z from 'zod/mini';

/** What went wrong, in one line that a person can act on. */
export function inOneLine(error: unknown): string {
  if (error instanceof z.core.$ZodError) return error.issues.map(issueInWords).join('; ');
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SyntaxError) return `not valid JSON: ${firstLine(message)}`;
  return fileFailure(error) ?? addressFailure(message) ?? firstLine(message);
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

function issueInWords({ path, message, code }: z.core.$ZodIssue): string {
  const where = path.join('.');
  if (where === '') return 'not a JSON object';
  return code === 'invalid_type' || code === 'invalid_union'
    ? `"${where}" is missing or has the wrong type`
    : `"${where}": ${message}`;
}

const fileFailures: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder; give a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function fileFailure(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? fileFailures[error.code]
    : undefined;
}

const addressFailures: readonly [RegExp, string][] = [
  [/ERR_NAME_NOT_RESOLVED/, 'the address was not found'],
  [/ERR_CONNECTION|ERR_ADDRESS|ERR_INTERNET|ERR_PROXY|ERR_TUNNEL/, 'no connection to it'],
  [/ERR_CERT|ERR_SSL/, 'its certificate is not valid'],
  [/ERR_TIMED_OUT|Timeout \d+ms exceeded/, 'it took too long to answer'],
  [/net::(ERR_\w+)/, 'the browser could not open it'],
];

const addressFailure = (message: string): string | undefined =>
  addressFailures.find(([sign]) => sign.test(message))?.[1];

/** The one of `known` that a mistyped word most likely means; undefined where none is close. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((each) => ({ each, distance: editDistance(word, each) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(each.length / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.each;
}

/** How many letters must be put in, taken out, changed or exchanged with the next (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const costs = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        costs.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(Math.min(...costs));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
