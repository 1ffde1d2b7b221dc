/** `npm start`: opens the extension on the demo shop, a file or an address. Exit 2: wrong usage or no browser. */
import { NoBrowser } from './browser/launch';
import { StepFailed } from './setup/step.mjs';
import { targetOf } from './try/target';
import { tour } from './try/tour';
import { openWindow } from './try/window';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const target = targetOf(process.argv[2]);
if (target === null) {
  process.stderr.write(`No such file and no web address: ${process.argv[2]}\n`);
  process.exitCode = 2;
} else {
  try {
    await (hasDisplay ? openWindow(target) : tour(target));
  } catch (error) {
    if (!(error instanceof NoBrowser || error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof NoBrowser ? 2 : 1;
  }
}
