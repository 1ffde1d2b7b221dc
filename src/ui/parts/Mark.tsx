import type { JSX } from 'preact';
import type { Verdict } from '@/report/report';
import type { Stance } from '@/report/stance';

/** What the popup shows where there is no verdict. */
type Face = 'question' | 'waiting' | 'failed' | 'unchecked' | 'closed' | 'listing';

export type MarkKind = Verdict | Stance | Face;

// One outline each on a 24 by 24 field, so that they can be distinguished without colour and at 16 px.
const outlines: Record<MarkKind, JSX.Element> = {
  skip: (
    <>
      <path class="mark-body" d="M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2z" />
      <path class="mark-bold" d="M7.5 12h9" />
    </>
  ),
  care: (
    <>
      <path class="mark-body" d="M12 3.2 22 20.6H2z" />
      <path class="mark-bold" d="M12 9.8v4.6M12 17.5v.1" />
    </>
  ),
  works: (
    <>
      <circle class="mark-body" cx="12" cy="12" r="9.6" />
      <path class="mark-bold" d="m7.6 12.4 3 3 5.8-6.4" />
    </>
  ),
  myth: (
    <>
      <path class="mark-body" d="M2.5 3.8h19v12.4h-9.6l-5 4.6v-4.6H2.5z" />
      <path class="mark-bold" d="M6.4 10.9c1.4-2.6 2.8-2.6 4.2-.9s2.8 1.7 4.2.1 1.9-1.7 2.8-1" />
    </>
  ),
  clear: <circle class="mark-body" cx="12" cy="12" r="9.6" />,
  unread: (
    <>
      <circle class="mark-body" cx="12" cy="12" r="9.6" stroke-dasharray="3.2 2.83" />
      <path class="mark-bold" d="M9.3 9.6c.2-3.4 5.4-3.2 5.4-.1 0 2-2.7 2.2-2.7 4.4M12 17.2v.1" />
    </>
  ),
  'off-topic': <path class="mark-bold" d="M5 12h14" />,
  question: (
    <>
      <circle class="mark-body" cx="12" cy="12" r="9.6" />
      <path class="mark-bold" d="M9.3 9.6c.2-3.4 5.4-3.2 5.4-.1 0 2-2.7 2.2-2.7 4.4M12 17.2v.1" />
    </>
  ),
  waiting: (
    <>
      <circle class="mark-body" cx="12" cy="12" r="9.6" stroke-dasharray="3.2 2.83" />
      <path class="mark-bold" d="M7.6 12v.1M12 12v.1M16.4 12v.1" />
    </>
  ),
  // A label that is torn off.
  failed: (
    <>
      <path class="mark-body" d="M4 16.5V3h16v13.5l-2.7 3.2-2.6-3.2-2.7 3.2-2.7-3.2-2.6 3.2z" />
      <path class="mark-bold" d="m9.4 7.2 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  // A label under a lens.
  unchecked: (
    <>
      <circle class="mark-body" cx="10.4" cy="10.4" r="7.4" />
      <path class="mark-bold" d="m16 16 5.4 5.4M7.4 9h6M7.4 12h3.6" />
    </>
  ),
  closed: (
    <>
      <path class="mark-body" d="M4.5 10.5h15v10.5h-15zM8 10.5V7.3a4 4 0 0 1 8 0v3.2" />
      <path class="mark-bold" d="M12 14.4v2.6" />
    </>
  ),
  listing: <path class="mark-body" d="M3 4h4v4H3zM3 10h4v4H3zM3 16h4v4H3zM10.5 6H21M10.5 12H21M10.5 18H21" />,
  note: <circle class="mark-dot" cx="12" cy="12" r="4.5" />,
};

/** The shape of a verdict, a stance or a state. Hidden from screen readers: the words beside it say the same. */
export function Mark({ kind, size }: { kind: MarkKind; size: number }) {
  return (
    <svg class={`mark tint-${kind}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {outlines[kind]}
    </svg>
  );
}
