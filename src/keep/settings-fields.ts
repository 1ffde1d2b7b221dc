import { defaultMarkLook, type MarkLook, markStrengths, markStyles } from '@/design/mark-look';
import { isRecord, listOf, text } from '@/report/checks';
import { type Topic, topics } from '@/report/topics';

/**
 * The settings. They are read field by field, so that older and newer versions of the extension understand each other:
 * a field that is missing, or has a value that only a newer version knows, gets its default.
 */

export interface Settings extends MarkLook {
  /** Whether words are marked on the page. Badge and popup show the verdict either way. */
  marks: boolean;
  /** Whether a seal is shown beside the list. */
  seal: boolean;
  /** Sites without a seal, by host name. */
  sealOff: string[];
  /** Topics without cards and marks. They do not change the verdict. */
  hiddenTopics: Topic[];
  /** Known shops that are read only on demand, by the names of their files. */
  shopsOff: string[];
  /** Whether there is a shelf and a week. Off leaves no trace of them in popup and seal; the shelf stays stored. */
  week: boolean;
  /** Whether the product pages that were read are remembered: off until the person wants it. */
  seen: boolean;
  /** Whether the browser's own sync carries the shelf to the person's other computers. Off by default. */
  sync: boolean;
}

/** How many sites can be without a seal. */
export const mostSealOff = 500;

export const defaultSettings: Settings = {
  marks: true,
  ...defaultMarkLook,
  seal: true,
  sealOff: [],
  hiddenTopics: [],
  shopsOff: [],
  week: true,
  seen: false,
  sync: false,
};

/** Earlier versions stored the choice about the seal under this name. It applies until the person chooses again. */
export const formerSealKey = 'chip';

/** Reads settings from any value: each valid field, and defaults for the others. */
export function settingsIn(value: unknown): Settings {
  const field = (name: string): unknown => (isRecord(value) ? value[name] : undefined);
  const flag = (name: 'marks' | 'seal' | 'week' | 'seen' | 'sync', formerName?: string): boolean =>
    [field(name), formerName === undefined ? undefined : field(formerName)].find(
      (found) => typeof found === 'boolean',
    ) ?? defaultSettings[name];
  return {
    marks: flag('marks'),
    style: oneOf(markStyles, field('style')) ?? defaultSettings.style,
    strength: oneOf(markStrengths, field('strength')) ?? defaultSettings.strength,
    seal: flag('seal', formerSealKey),
    sealOff: listIn(field('sealOff')),
    hiddenTopics: listIn(field('hiddenTopics')).flatMap((name) => oneOf(topics, name) ?? []),
    shopsOff: listIn(field('shopsOff')),
    week: flag('week'),
    seen: flag('seen'),
    sync: flag('sync'),
  };
}

/** True if a field has a type that no version writes. A word that is unknown here may be a newer version's. */
export const isBroken = (value: unknown): boolean =>
  !isRecord(value) ||
  Object.entries(defaultSettings).some(
    ([name, usual]) =>
      value[name] !== undefined &&
      (Array.isArray(usual) ? !isTexts(value[name]) : typeof value[name] !== typeof usual),
  );

const isTexts = listOf(text);

const listIn = (value: unknown): string[] => (isTexts(value) ? value : []);

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((each) => each === value);
