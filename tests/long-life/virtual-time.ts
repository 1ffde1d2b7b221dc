import type { CDPSession } from 'playwright';

/**
 * Lets a page's clock run ahead by so many milliseconds, which takes as long as its timers have work to do, and
 * holds it there: what was to happen by then has happened.
 */
export async function letPass(session: CDPSession, ms: number): Promise<void> {
  const passed = new Promise<void>((resolve) => {
    session.once('Emulation.virtualTimeBudgetExpired', () => resolve());
  });
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
  await passed;
}
