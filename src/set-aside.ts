import { asideKey, readAside } from './settings';
import { storage } from './storage';

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
