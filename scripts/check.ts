/** The command line. docs/command-line.md describes what it takes and prints; 0: all done, 1: some input failed, 2: wrong usage. */
import { NoBrowser } from './browser/no-browser';
import { checkJsonl } from './check/jsonl';
import { type Options, readOptions } from './check/options';
import { makeOutput } from './check/output';
import { help, usage, WrongUsage } from './check/usage';
import { StepFailed } from './setup/step.mjs';

/** Browser code is loaded only when needed: loading takes longer than judging a thousand lists. */
async function check(options: Options): Promise<number> {
  const out = makeOutput();
  switch (options.mode) {
    case 'help':
      out.text(help);
      break;
    case 'jsonl':
      await checkJsonl(process.stdin, out);
      break;
    case 'pages':
      await (await import('./check/pages')).checkPages(options.file, out);
      break;
    case 'files':
      await (await import('./check/files')).checkFiles(options, out);
      break;
  }
  return out.failed() ? 1 : 0;
}

try {
  process.exitCode = await check(readOptions(process.argv.slice(2)));
} catch (error) {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    process.exitCode = 2;
  } else if (error instanceof NoBrowser) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else if (error instanceof StepFailed) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}
