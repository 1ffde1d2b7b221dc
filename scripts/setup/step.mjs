import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';

/** A step failed; the message is all that a person needs to see. */
export class StepFailed extends Error {}

/**
 * Shows on stderr that something takes long: on a terminal in one line, from the third second on.
 * @param {string} label
 * @param {{ quiet?: boolean }} [options] quiet: a line on a terminal only
 * @returns {{ update: (label: string) => void, done: () => void }}
 */
export function progress(label, { quiet = false } = {}) {
  const out = process.stderr;
  if (!out.isTTY) {
    if (!quiet) out.write(`${label} …\n`);
    return { update() {}, done() {} };
  }
  const began = Date.now();
  let text = label;
  let shown = false;
  const draw = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    if (seconds < 2) return;
    shown = true;
    out.write(`\r\x1b[2K${text} … ${seconds} s`.slice(0, out.columns || 80));
  };
  const timer = setInterval(draw, 500);
  timer.unref();
  return {
    update(next) {
      text = next;
    },
    done() {
      clearInterval(timer);
      if (shown) out.write('\r\x1b[2K');
    },
  };
}

/**
 * Runs a program without stdin and shows its output only if it fails.
 * @param {string} label
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, cwd?: string }} [options]
 * @returns {Promise<void>}
 * @throws {StepFailed} if the program cannot be started or does not exit with 0
 */
export async function run(label, program, args, { quiet = false, cwd = root } = {}) {
  const line = progress(label, { quiet });
  try {
    await new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      const keep = (chunk) => {
        output = (output + chunk).slice(-8000);
      };
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      child.on('error', (error) => reject(new StepFailed(`${label}: ${error.message}`)));
      child.on('close', (code) => {
        if (code === 0) resolve();
        else reject(new StepFailed(`${label} failed:\n${stripVTControlCharacters(output).trim()}`));
      });
    });
  } finally {
    line.done();
  }
}
