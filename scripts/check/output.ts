import { NoBrowser } from '../browser/no-browser';
import { inOneLine } from '../failure';
import { StepFailed } from '../setup/step.mjs';

/** Where results and errors go, and whether there were errors. */
export interface Output {
  json(value: unknown): void;
  text(value: string): void;
  /** Runs `work`; if it fails, prints one line on stderr and goes on. Throws if there is no browser or no build. */
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
