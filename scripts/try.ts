/** `npm start`: opens the extension on the demo shop, a file or an address. Exit 2: wrong usage or no browser. */
import { NoBrowser } from './browser/launch';
import { inOneLine } from './failure';
import { StepFailed } from './setup/step.mjs';
import { targetOf } from './try/target';
import { tour } from './try/tour';
import { openWindow } from './try/window';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const usage = `Usage:
  npm start                          the demo shop
  npm start -- saved-page.html       a saved page, without its scripts and without network
  npm start -- https://www.shop.example/serum`;

const [word] = process.argv.slice(2);
const target = targetOf(word);
if (word === '--help' || word === '-h') {
  console.log(usage);
} else if (target === null) {
  process.stderr.write(`${word}: no such file, and not a web address\n\n${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    await (hasDisplay ? openWindow(target) : tour(target));
  } catch (error) {
    const isExpected = error instanceof NoBrowser || error instanceof StepFailed;
    process.stderr.write(
      isExpected ? `${error.message}\n` : `Could not open ${word}: ${inOneLine(error)}.\n`,
    );
    process.exitCode = error instanceof NoBrowser ? 2 : 1;
  }
}
