/**
 * Logs an error that makes no difference to the person, for developers. Silent in a release, because the consoles of
 * other people's pages are not ours. An error that does matter is shown to the person instead.
 */
export function logError(error: unknown): void {
  if (import.meta.env.DEV) console.error('Pore Truth:', error);
}
