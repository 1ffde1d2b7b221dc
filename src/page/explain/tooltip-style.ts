import { tokens } from '@/design/tokens';

/**
 * The style sheet in the tooltip's shadow root. `!important` on the host shields it from a page's rules for `*` or
 * unknown elements: among important rules, those inside the shadow tree win.
 */
export const tooltipStyle = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
${tokens('.tip')}
.tip {
  position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 12px 16px 8px; box-sizing: border-box;
  width: max-content; max-width: min(340px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink);
  box-shadow: 0 4px 16px var(--shade); opacity: 1; transition: opacity 120ms;
}
@starting-style { .tip { opacity: 0.2; } }
.entry + .entry { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
.head { display: flex; gap: 8px; align-items: baseline; font: 600 15px/1.35 var(--serif); }
.head svg { flex: none; width: 14px; height: 14px; transform: translateY(2px); color: var(--stance); }
.seen { margin: 4px 0 0; }
.seen b { font-weight: 600; unicode-bidi: isolate; }
dl { display: grid; grid-template-columns: fit-content(104px) 1fr; gap: 4px 12px; margin: 8px 0 0; padding-top: 8px; border-top: 1px solid var(--line); }
.head + dl { margin-top: 4px; padding-top: 0; border-top: none; }
dt { color: var(--soft); }
.byline { display: block; font-size: 11px; }
dd { margin: 0; }
.by { margin: 8px 0 0; text-align: end; color: var(--soft); font-size: 11px; letter-spacing: .02em; }
@media (prefers-reduced-motion: reduce) { .tip { transition: none; } }
@media print { .tip { display: none; } }
@media (forced-colors: active) { .tip { border-color: CanvasText; } .head svg { color: CanvasText; } }
`;
