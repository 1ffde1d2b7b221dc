/** A step that did not work: its message is all that a person needs to see. */
export class StepFailed extends Error {}

/** Shows on stderr that something takes long: on a terminal one line, from the third second on. */
export function progress(
  label: string,
  options?: { quiet?: boolean },
): { update: (label: string) => void; done: () => void };

/** Runs a program with its output kept back; throws `StepFailed` with that output when it fails. */
export function run(
  label: string,
  program: string,
  args: string[],
  options?: { quiet?: boolean; cwd?: string },
): Promise<void>;
