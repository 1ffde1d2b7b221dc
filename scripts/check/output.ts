import * as z from 'zod/mini';
import { NoBrowser } from '../browser/launch';
import { StepFailed } from '../setup/step.mjs';

/** Where results and complaints go, and whether there were any of the latter. */
export interface Output {
  json(value: unknown): void;
  text(value: string): void;
  /** Does `work`; when it fails, says so in one line on stderr and goes on. Without a browser or a build it throws. */
  attempt(what: string, work: () => Promise<void>): Promise<void>;
  failed(): boolean;
}

export function makeOutput(): Output {
  let failures = 0;
  return {
    json: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    text: (value) => void process.stdout.write(`${value}\n`),
    async attempt(what, work) {
      try {
        await work();
      } catch (error) {
        // Not the input's fault, and the next input would fare no better.
        if (error instanceof NoBrowser || error instanceof StepFailed) throw error;
        failures += 1;
        process.stderr.write(`${what}: ${inOneLine(error)}\n`);
      }
    },
    failed: () => failures > 0,
  };
}

function inOneLine(error: unknown): string {
  if (error instanceof z.core.$ZodError)
    return error.issues.map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`).join('; ');
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
