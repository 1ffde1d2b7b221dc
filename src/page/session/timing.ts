/** The steps from a page's text to its marks. `judge` includes the round trip to the background. */
type Step = 'locate' | 'judge' | 'paint';

/** Records a step that ends now as a performance measure, for the browser's tools and `npm run bench`. */
export function noteTime(step: Step, start: number): void {
  // Keep only the latest: the page's performance timeline is never trimmed.
  performance.clearMeasures(`pore-truth:${step}`);
  performance.measure(`pore-truth:${step}`, { start, end: performance.now() });
}
