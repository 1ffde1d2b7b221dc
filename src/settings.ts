import { storage } from './storage';

/**
 * What the person chose, kept in `storage.local`, with a version. No schema library here: the content script
 * reads this too, and two fields do not need one.
 */

export interface Settings {
  /** Whether words are marked on the page; the badge and the popup speak either way. */
  marks: boolean;
}

export const defaultSettings: Settings = { marks: true };

const item = storage.defineItem('local:settings', { fallback: defaultSettings });

/** What was found broken in storage: kept for the person to see, and never deleted by the extension. */
export interface Aside {
  key: string;
  value: unknown;
}

/** Where values that do not parse are kept. */
export const asideKey = 'local:set-aside';
const asideMost = 20;

/** The settings; where what is stored does not parse it is set aside, and the defaults hold. */
export async function readSettings(): Promise<Settings> {
  const value = await item.getValue();
  const settings = parseSettings(value);
  if (settings !== null) return settings;
  await setAside('local:settings', value);
  await item.setValue(defaultSettings);
  return defaultSettings;
}

export const writeSettings = (settings: Settings): Promise<void> => item.setValue(settings);

/** Calls back at each change; returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((value) => changed(parseSettings(value) ?? defaultSettings));

function parseSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null || !('marks' in value)) return null;
  return typeof value.marks === 'boolean' ? { marks: value.marks } : null;
}

/** Puts a stored value that does not parse under another key, so that nothing is lost silently. */
export async function setAside(key: string, value: unknown): Promise<void> {
  const before = await readAside();
  await storage.setItem(asideKey, [...before, { key, value }].slice(-asideMost));
}

/** Everything that was set aside, oldest first. */
export async function readAside(): Promise<Aside[]> {
  const kept = await storage.getItem(asideKey);
  return Array.isArray(kept) ? kept.filter(isAside) : [];
}

const isAside = (value: unknown): value is Aside =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'value' in value;
