import { cdp } from 'vitest/browser';

/** Makes the browser prefer light or dark, as a person's system does; our elements on pages follow it. */
export async function preferScheme(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}
