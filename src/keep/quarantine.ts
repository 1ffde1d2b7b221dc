import { type Entry, storage } from '@/browser/storage';
import { isRecord } from '@/report/checks';

/** A stored value that could not be read, with the key it was stored under. The extension never deletes it itself. */
export interface Quarantined {
  key: string;
  value: unknown;
}

const quarantineKey = 'local:set-aside';
export const mostQuarantined = 20;

/** Moves a stored value that cannot be read out of the way, so that nothing is lost silently. */
export const quarantine = (key: string, value: unknown): Promise<void> =>
  storage.update(quarantineKey, (kept) => [...quarantinedIn(kept), { key, value }].slice(-mostQuarantined));

/** The quarantine with these values added, as it would be stored. */
export const quarantineEntry = async (more: readonly Quarantined[]): Promise<Entry> => ({
  key: quarantineKey,
  value: [...(await readQuarantine()), ...more].slice(-mostQuarantined),
});

/** Everything in quarantine, oldest first. */
export const readQuarantine = async (): Promise<Quarantined[]> =>
  quarantinedIn(await storage.getItem(quarantineKey));

const quarantinedIn = (kept: unknown): Quarantined[] =>
  Array.isArray(kept) ? kept.filter(isQuarantined) : [];

export const isQuarantined = (value: unknown): value is Quarantined =>
  isRecord(value) && typeof value.key === 'string' && 'value' in value;

/** Calls back with what is in quarantine, as text, now and at each change; with null where nothing is. */
export function watchQuarantine(report: (kept: string | null) => void): () => void {
  const refresh = () =>
    readQuarantine().then(
      (kept) => report(kept.length === 0 ? null : kept.map(inWords).join('\n')),
      (error: unknown) => report(String(error)),
    );
  void refresh();
  return storage.watch(quarantineKey, () => void refresh());
}

const inWords = ({ key, value }: Quarantined): string => `${key}: ${JSON.stringify(value)}`;

/** Deletes what is in quarantine, at the person's wish. */
export const emptyQuarantine = (): Promise<void> => storage.removeItem(quarantineKey);
