import { type Entry, storage } from '@/browser/storage';
import { isRecord } from '@/report/checks';
import { keptValue } from './kept-value';
import { defaultSettings, isBroken, mostSealOff, type Settings, settingsIn } from './settings-fields';

/**
 * What the person chose, in `storage.local`. Fields that this version does not know are kept: a change writes its own
 * fields and no others.
 */

const key = 'local:settings';

const kept = keptValue<Record<string, unknown>>({
  key,
  parse: (stored) => {
    if (stored === null) return { value: {}, whole: true };
    return isRecord(stored) && !isBroken(stored)
      ? { value: stored, whole: true }
      : { value: { ...settingsIn(stored) }, whole: false };
  },
  print: (value) => value,
});

/** The settings. A stored value with a broken field is quarantined whole; the other fields still hold. */
export const readSettings = async (): Promise<Settings> => settingsIn(await kept.read());

/** The settings for a content script, which repairs nothing: see `storage.update`. */
export const readSettingsInPage = async (): Promise<Settings> => settingsIn(await storage.getItem(key));

/** Changes some of the settings. Of two changes made at once, in whichever windows, neither is lost. */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  kept.update((settings) => ({ ...settings, ...change }));

/** Hides the seal on one more site. Beyond `mostSealOff`, the oldest choice is dropped. */
export const hideSealOn = (site: string): Promise<void> =>
  kept.update((settings) => {
    const { sealOff } = settingsIn(settings);
    return sealOff.includes(site)
      ? settings
      : { ...settings, sealOff: [...sealOff, site].slice(-mostSealOff) };
  });

/** The settings as stored, with the fields that only a newer version knows. */
export async function storedSettings(): Promise<Record<string, unknown>> {
  const stored = await kept.read();
  return { ...settingsIn(stored), ...stored };
}

/** All settings as they are stored; those that are left out get their defaults. */
export const settingsEntry = (settings: Record<string, unknown>): Entry => kept.entry(settings);

/** Calls back on each change; returns a stop function. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  kept.watch((stored) => changed(settingsIn(stored)));

/** Calls back with the settings now and at each change; returns how to stop. */
export function tellSettings(tell: (settings: Settings) => void): () => void {
  const stop = watchSettings(tell);
  // Without storage the defaults apply.
  readSettings().then(tell, () => tell(defaultSettings));
  return stop;
}
