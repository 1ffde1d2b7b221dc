import type { JSX } from 'preact';

export type Cause = 'whyOil' | 'whyClog' | 'whySlack';

// A pore in section: the skin's line, and what makes it look larger.
const drawings: Record<Cause, JSX.Element> = {
  whyOil: (
    <>
      <path d="M2 10h9c2 0 2.5 1 2.5 4v12c0 3 5 3 5 0V14c0-3 .5-4 2.5-4h9" />
      <path d="M16 13.5c1.5 2.2 2.3 3.5 2.3 4.8a2.3 2.3 0 0 1-4.6 0c0-1.3.8-2.6 2.3-4.8z" class="filled" />
    </>
  ),
  whyClog: (
    <>
      <path d="M2 10h9c2 0 2.5 1 2.5 4v12c0 3 5 3 5 0V14c0-3 .5-4 2.5-4h9" />
      <path d="M11.5 9.5c1-2.5 8-2.5 9 0-1.5 1.5-1.5 4-2 7h-5c-.5-3-.5-5.5-2-7z" class="filled" />
    </>
  ),
  whySlack: (
    <path d="M2 10c3-.5 4 1.5 6 1.2 2.5-.4 3 1.3 3.3 3.8.5 4 .2 8 1.7 11 1.3 2.7 4.7 2.7 6 0 1.5-3 1.2-7 1.7-11 .3-2.5.8-4.2 3.3-3.8 2 .3 3-1.7 6-1.2" />
  ),
};

/** One of the three causes of large-looking pores, drawn. The words beside it say the same. */
export const Pore = ({ cause }: { cause: Cause }) => (
  <svg class="pore" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
    {drawings[cause]}
  </svg>
);

export const isCause = (sentence: string | undefined): sentence is Cause =>
  sentence !== undefined && Object.hasOwn(drawings, sentence);
