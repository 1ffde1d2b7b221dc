import { topics } from '@/article/topics';
import { defaultMarkLook, type MarkLook, markStrengths, markStyles } from '@/design/mark-look';
import { isRecord, listOf, text } from '@/report/checks';
import type { Topic } from '@/report/report';

/**
 * What the person may choose. No schema library here: the content script reads this too, and a handful of
 * fields do not need one.
 *
 * Read field by field, so that older and newer versions of the extension understand each other: a field that
 * is missing, or says what only a newer version knows, has its usual value.
 */

export interface Settings extends MarkLook {
  /** Whether words are marked on the page; the badge and the popup speak either way. */
  marks: boolean;
  /** Whether a seal stands beside the list. */
  seal: boolean;
  /** Topics that get no card and no mark. The verdict is not theirs to change. */
  hiddenTopics: Topic[];
  /** Known shops that are read only when asked, by the names of their files. */
  shopsOff: string[];
  /** Whether there is a shelf and a week. Off leaves no trace of them in popup and seal; the shelf stays stored. */
  week: boolean;
}

export const defaultSettings: Settings = {
  marks: true,
  ...defaultMarkLook,
  seal: true,
  hiddenTopics: [],
  shopsOff: [],
  week: true,
};

/** Earlier versions stored the choice about the seal under this name. It holds until the choice is made anew. */
export const formerSealKey = 'chip';

/** The settings that a value of any shape holds: each field by itself, or its usual value. */
export function settingsIn(value: unknown): Settings {
  const field = (name: string): unknown => (isRecord(value) ? value[name] : undefined);
  const flag = (name: 'marks' | 'seal' | 'week', formerName?: string): boolean =>
    [field(name), formerName === undefined ? undefined : field(formerName)].find(
      (found) => typeof found === 'boolean',
    ) ?? defaultSettings[name];
  return {
    marks: flag('marks'),
    style: oneOf(markStyles, field('style')) ?? defaultSettings.style,
    strength: oneOf(markStrengths, field('strength')) ?? defaultSettings.strength,
    seal: flag('seal', formerSealKey),
    hiddenTopics: listIn(field('hiddenTopics')).flatMap((name) => oneOf(topics, name) ?? []),
    shopsOff: listIn(field('shopsOff')),
    week: flag('week'),
  };
}

/** Whether a field is of a kind that no version writes. A word that is unknown here may be a newer version's. */
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
