import { tokens } from '@/design/tokens';

/**
 * The style sheet in the seal's shadow root; tooltip-style.ts explains the `!important`. The focus ring has two tones,
 * because the page may be as light or as dark as one of them.
 */
export const sealStyle = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
${tokens('section')}
section { position: absolute; left: 0; top: 0; width: max-content; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: start; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.seal:focus-visible { box-shadow: 0 0 0 2px var(--paper), 0 0 0 6px var(--paper); }
.seal {
  position: relative; display: grid; place-items: center; box-sizing: border-box; width: 28px; height: 28px;
  border: 1px solid var(--edge); border-radius: 50%; background: var(--paper); color: var(--stance);
}
.seal[hidden], .name[hidden] { display: none; }
.seal svg { width: 16px; height: 16px; }
.name {
  position: absolute; top: 50%; inset-inline-end: calc(100% + 4px); transform: translateY(-50%); padding: 2px 8px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink);
  white-space: nowrap; visibility: hidden; opacity: 0; transition: opacity 120ms; pointer-events: none;
}
.name.end { inset-inline: calc(100% + 4px) auto; }
.seal:is(:hover, :focus-visible):not([aria-expanded="true"]) .name, .seal.at-title:not([aria-expanded="true"]) .name.end { visibility: visible; opacity: 1; }
.panel {
  position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 12px 16px 8px; box-sizing: border-box;
  width: max-content; max-width: min(320px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink);
  box-shadow: 0 4px 16px var(--shade);
}
.head { display: flex; gap: 8px; align-items: baseline; margin: 0; color: var(--stance); font: 400 17px/1.3 var(--serif); }
.head svg { flex: none; width: 14px; height: 14px; transform: translateY(1px); }
.reason { margin: 4px 0 0; }
ul { list-style: none; margin: 8px 0 0; padding: 0; border-top: 1px solid var(--line); }
li { display: flex; gap: 8px; margin-top: 8px; }
li svg { flex: none; width: 14px; height: 14px; margin-top: 3px; color: var(--stance); }
li b { font-weight: 600; }
li span, li button { display: block; min-height: 24px; }
li button { text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; }
li button:hover { text-decoration-color: currentColor; }
.leads { display: block; min-height: 24px; margin-top: 8px; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 16px; margin-top: 12px; padding-top: 4px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
.foot button { min-height: 24px; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.foot button:hover { color: var(--ink); }
@media (prefers-reduced-motion: reduce) { .name { transition: none; } }
@media (forced-colors: active) { .seal, .panel, .name { border-color: CanvasText; } svg { forced-color-adjust: auto; } }
@media print { section { display: none; } }
`;
