/** The steps from a page's text to its marks. `judge` includes the round trip to the background. */
type Step = 'locate' | 'judge' | 'paint';

/**
 * Set by the copies that are measured, in the world that pages cannot see. A release notes nothing: what is measured
 * can be read by the page, too.
 */
const isMeasured = Reflect.get(globalThis, Symbol.for('pore-truth:measured')) === true;

/** Records a step that ends now as a performance measure, for `npm run bench` and the browser's tools. */
export function noteTime(step: Step, start: number): void {
  if (!isMeasured) return;
  // Keep only the latest: the page's performance timeline is never trimmed.
  performance.clearMeasures(`pore-truth:${step}`);
  performance.measure(`pore-truth:${step}`, { start, end: performance.now() });
}
