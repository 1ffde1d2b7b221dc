import type { CDPSession } from 'playwright';

/**
 * Advances a page's clock by some milliseconds, as fast as its timers allow, and stops it there: everything due by then
 * has happened.
 */
export async function letPass(session: CDPSession, ms: number): Promise<void> {
  const passed = new Promise<void>((resolve) => {
    session.once('Emulation.virtualTimeBudgetExpired', () => resolve());
  });
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
  await passed;
}
