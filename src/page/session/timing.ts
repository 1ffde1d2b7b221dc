/** The steps from a page's text to its marks; `judge` lasts from the question to the background's answer. */
type Step = 'locate' | 'judge' | 'paint';

/** Notes how long a step took that ends now, where the browser's own tools and the bench read it. */
export function noteTime(step: Step, start: number): void {
  // Only the last is kept: the page's timeline grows without end.
  performance.clearMeasures(`pore-truth:${step}`);
  performance.measure(`pore-truth:${step}`, { start, end: performance.now() });
}
