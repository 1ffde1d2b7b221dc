/**
 * `npm run audit`: asks npm's registry for known vulnerabilities in the locked packages. Exit 0: none that is high or
 * critical; 1: some are, one per line; 2: the registry did not answer, so nothing is known.
 */
import { execFile } from 'node:child_process';
import { type Outcome, outcomeOf } from './audit/outcome';
import { npm } from './setup/packages.mjs';
import { root } from './setup/root.mjs';

process.exitCode = tell(outcomeOf(await asked()));

/** What npm prints. Its exit code is 1 both for vulnerabilities and for a registry that does not answer. */
function asked(): Promise<string> {
  const [program, args] = npm('audit', '--json');
  return new Promise((resolve) => {
    execFile(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }, (_, out) => resolve(out));
  });
}

function tell(outcome: Outcome): number {
  switch (outcome.is) {
    case 'clean':
      console.log(
        `Clean: nothing high or critical in ${outcome.packages} packages, ${outcome.lesser} lesser.`,
      );
      return 0;
    case 'found':
      for (const { name, severity, advisories } of outcome.vulnerabilities)
        console.log(`${severity}: ${name}${advisories.length > 0 ? `: ${advisories.join('; ')}` : ''}`);
      console.log(`Found: ${outcome.vulnerabilities.length} high or critical.`);
      return 1;
    case 'unasked':
      console.error(`Could not ask the registry, so nothing is known: ${outcome.why}`);
      return 2;
  }
}
