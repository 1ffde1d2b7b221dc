import { storage } from 'wxt/utils/storage';
import { topics } from './article/topics';
import { setAside } from './set-aside';
import type { Topic } from './verdict/report';

/**
 * What the person chose, kept in `storage.local`. No schema library here: the content script reads this too,
 * and a handful of fields do not need one.
 *
 * Read field by field, so that older and newer versions of the extension understand each other: a field that
 * is missing, or says what only a newer version knows, has its usual value; what is not understood stays in
 * storage, because a change writes over the fields that it changes and no others.
 */

export type MarkStyle = (typeof markStyles)[number];
export type MarkStrength = (typeof markStrengths)[number];

export const markStyles = ['both', 'line'] as const;
export const markStrengths = ['soft', 'normal', 'strong'] as const;

export interface Settings {
  /** Whether words are marked on the page; the badge and the popup speak either way. */
  marks: boolean;
  /** A line under the words with a tint behind them, or the line alone. */
  style: MarkStyle;
  strength: MarkStrength;
  /** Whether a seal stands beside the list. */
  chip: boolean;
  /** Topics that get no card and no mark. The verdict is not theirs to change. */
  hiddenTopics: Topic[];
  /** Known shops that are read only when asked, by the names of their files. */
  shopsOff: string[];
}

export const defaultSettings: Settings = {
  marks: true,
  style: 'both',
  strength: 'normal',
  chip: true,
  hiddenTopics: [],
  shopsOff: [],
};

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

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
  navigator.locks.request('pore-truth:settings', async () => {
    await readSettings();
    const value = await item.getValue();
    await item.setValue({ ...(isRecord(value) ? value : {}), ...change });
  });

/** Calls back at each change; returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((value) => changed(settingsIn(value)));

/** Tells the settings now and at each change; returns how to stop. Without storage the usual ones are told. */
export function tellSettings(tell: (settings: Settings) => void): () => void {
  const stop = watchSettings(tell);
  readSettings().then(tell, () => tell(defaultSettings));
  return stop;
}

/** The settings that a value of any shape holds: each field by itself, or its usual value. */
export function settingsIn(value: unknown): Settings {
  const field = (name: keyof Settings): unknown => (isRecord(value) ? value[name] : undefined);
  const flag = (name: 'marks' | 'chip'): boolean => {
    const found = field(name);
    return typeof found === 'boolean' ? found : defaultSettings[name];
  };
  return {
    marks: flag('marks'),
    style: oneOf(markStyles, field('style')) ?? defaultSettings.style,
    strength: oneOf(markStrengths, field('strength')) ?? defaultSettings.strength,
    chip: flag('chip'),
    hiddenTopics: listIn(field('hiddenTopics')).flatMap((name) => oneOf(topics, name) ?? []),
    shopsOff: listIn(field('shopsOff')),
  };
}

/** Of a kind that no version writes. A word that is unknown here may be a newer version's. */
const isBroken = (value: unknown): boolean =>
  !isRecord(value) ||
  Object.entries(defaultSettings).some(
    ([name, usual]) =>
      value[name] !== undefined &&
      (Array.isArray(usual) ? !isTexts(value[name]) : typeof value[name] !== typeof usual),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const listIn = (value: unknown): string[] => (isTexts(value) ? value : []);

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((each) => each === value);
