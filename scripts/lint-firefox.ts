/**
 * `npm run lint:firefox`: runs Mozilla's linter on the Firefox build. Every message must be explained in
 * lint-firefox/known.json, and every message listed there must still appear. Exit 1 otherwise.
 */
import * as z from 'zod/mini';
import { buildWhereNeeded, builtForFirefox } from './browser/build';
import { lint } from './lint-firefox/addons-linter';
import { differences, Known } from './lint-firefox/compare';
import known from './lint-firefox/known.json';
import { StepFailed } from './setup/step.mjs';

try {
  const explained = z.array(Known).parse(known);
  await buildWhereNeeded({ target: 'firefox' });
  const messages = await lint(builtForFirefox);
  const wrong = differences(messages, explained);
  for (const line of wrong) console.error(line);
  console.log(`${messages.length} messages, ${explained.length} explained, ${wrong.length} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
