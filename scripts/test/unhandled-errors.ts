import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/** The environment variable that names the file to write. */
export const UNHANDLED_ERRORS = 'PORE_TRUTH_UNHANDLED_ERRORS';

/**
 * Writes the errors that no test caught: they fail a run in which every test passes, and vitest's JSON reporter leaves
 * them out.
 */
export default class UnhandledErrors implements Reporter {
  onTestRunEnd(...[, errors]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): void {
    const file = process.env[UNHANDLED_ERRORS];
    if (file === undefined) return;
    writeFileSync(file, JSON.stringify(errors.map(({ message, stack }) => ({ message, stack }))));
  }
}
