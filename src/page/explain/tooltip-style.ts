import { colour, ground, serifFont, stanceColours } from '@/design/tokens';

/** The style sheet in the tooltip's shadow tree. */
export const tooltipStyle = `
${ground('.tip')}
.tip {
  position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 12px 16px 8px; box-sizing: border-box;
  width: max-content; max-width: min(340px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain;
  border: 1px solid ${colour('line')}; border-radius: 6px; background: ${colour('paper')}; color: ${colour('ink')};
  box-shadow: 0 4px 16px ${colour('shade')}; pointer-events: auto; opacity: 1; transition: opacity 120ms;
}
@starting-style { .tip { opacity: 0.2; } }
${stanceColours}
.entry + .entry { margin-top: 12px; padding-top: 12px; border-top: 1px solid ${colour('line')}; }
.head { display: flex; gap: 8px; align-items: baseline; font: 600 15px/1.35 ${serifFont}; }
.head svg { flex: none; width: 14px; height: 14px; transform: translateY(2px); }
.seen { margin: 4px 0 0; }
.seen b { font-weight: 600; unicode-bidi: isolate; }
dl { display: grid; grid-template-columns: fit-content(104px) 1fr; gap: 4px 12px; margin: 8px 0 0; padding-top: 8px; border-top: 1px solid ${colour('line')}; }
.head + dl { margin-top: 4px; padding-top: 0; border-top: none; }
dt { color: ${colour('soft')}; }
.byline { display: block; font-size: 11px; }
dd { margin: 0; }
.by { margin: 8px 0 0; text-align: end; color: ${colour('soft')}; font-size: 11px; letter-spacing: .02em; }
@media (prefers-reduced-motion: reduce) { .tip { transition: none; } }
@media print { .tip { display: none; } }
@media (forced-colors: active) { .tip { border-color: CanvasText; } .head svg { color: CanvasText; } }
`;
