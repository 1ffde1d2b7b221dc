import { storage } from '@/browser/storage';

/** What was found broken in storage: kept for the person to see, and never deleted by the extension. */
export interface Aside {
  key: string;
  value: unknown;
}

/** Where values that do not parse are kept. */
const asideKey = 'local:set-aside';
const asideMost = 20;

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

/** Tells what was set aside, as text, now and at every change; null where there is nothing. */
export function watchAside(tell: (kept: string | null) => void): () => void {
  const tellNow = () =>
    readAside().then(
      (aside) =>
        tell(
          aside.length > 0
            ? aside.map(({ key, value }) => `${key}: ${JSON.stringify(value)}`).join('\n')
            : null,
        ),
      (error: unknown) => tell(String(error)),
    );
  void tellNow();
  return storage.watch(asideKey, () => void tellNow());
}

/** Deletes what was set aside: the person's own choice, never the extension's. */
export const forgetAside = (): Promise<void> => storage.removeItem(asideKey);
