import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { installedAsLocked, npm } from '../setup/packages.mjs';
import { root } from '../setup/root.mjs';
import { run, StepFailed } from '../setup/step.mjs';
import { Message } from './compare';

const folder = join(root, 'tools', 'addons-linter');
const program = join(folder, 'node_modules', 'addons-linter', 'bin', 'addons-linter');

const Output = z.object({
  errors: z.array(Message),
  warnings: z.array(Message),
  notices: z.array(Message),
});

/**
 * Runs Mozilla's linter on a built extension, and fetches the linter first if it is missing. Throws `StepFailed` if it
 * cannot be fetched or gives no answer.
 */
export async function lint(extension: string): Promise<Message[]> {
  if (!installedAsLocked(folder)) {
    const [command, args] = npm('ci', '--prefix', folder);
    await run('Fetching the linter', command, args);
  }
  const child = spawn(process.execPath, [program, extension, '--output', 'json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answer = await text(child.stdout);
  try {
    const { errors, warnings, notices } = Output.parse(JSON.parse(answer));
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new StepFailed(`The linter gave no answer: ${answer.slice(0, 1000)}`);
  }
}
