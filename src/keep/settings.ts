import { storage } from '@/browser/storage';
import { isRecord } from '@/report/checks';
import { setAside } from './quarantine';
import { defaultSettings, isBroken, type Settings, settingsIn } from './settings-fields';

/**
 * What the person chose, kept in `storage.local`. What is not understood stays there, because a change writes
 * over the fields that it changes and no others.
 */

const lock = 'pore-truth:settings';

const item = storage.defineItem('local:settings');

/** The settings; where what is stored cannot be meant it is set aside whole, and the usual values hold for it. */
export async function readSettings(): Promise<Settings> {
  const value = await item.getValue();
  if (value === null) return defaultSettings;
  const settings = settingsIn(value);
  if (!isBroken(value)) return settings;
  await setAside('local:settings', value);
  await item.setValue(settings);
  return settings;
}

/**
 * Changes some of the settings. One change at a time, whichever window it comes from, so that none is lost.
 * For the extension's own pages and its background: in other people's pages the lock would be theirs too.
 */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  navigator.locks.request(lock, async () => {
    await readSettings();
    const value = await item.getValue();
    await item.setValue({ ...(isRecord(value) ? value : {}), ...change });
  });

/** The settings as they are stored, with what only a newer version understands. */
export async function storedSettings(): Promise<Record<string, unknown>> {
  const settings = await readSettings();
  const value = await item.getValue();
  return { ...settings, ...(isRecord(value) ? value : {}) };
}

/** Forgets every choice and takes these: what they leave out has its usual value again. */
export const replaceSettings = (settings: Record<string, unknown>): Promise<void> =>
  navigator.locks.request(lock, () => item.setValue(settings));

/** Calls back at each change; returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((value) => changed(settingsIn(value)));

/** Calls back with the settings now and at each change; returns how to stop. */
export function tellSettings(tell: (settings: Settings) => void): () => void {
  const stop = watchSettings(tell);
  // Without storage everything works as it does for somebody who changed nothing.
  readSettings().then(tell, () => tell(defaultSettings));
  return stop;
}
