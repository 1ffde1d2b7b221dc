/**
 * Logs an error that changes nothing for the person: the work goes on without what failed. For developers alone; a
 * release stays silent, because other people's pages have consoles too. An error that does matter is shown.
 */
export function logError(error: unknown): void {
  if (import.meta.env.DEV) console.error('Pore Truth:', error);
}
