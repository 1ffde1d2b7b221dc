import { colour, ground, serifFont, stanceColours } from '@/design/tokens';

const link = `text-decoration: underline; text-decoration-color: ${colour('edge')}; text-underline-offset: 3px;`;

/**
 * The style sheet in the seal's shadow tree, with the words of the seal itself: generated content is read by screen
 * readers, but not selected, not found by the page's search, and not saved with the page. The focus ring has two tones,
 * because the page may be as light or as dark as one of them. The overflow of a part with layout containment scrolls
 * nothing, wherever the seal and its name stand.
 */
export const sealStyle = (words: { label: string; headline: string }): string => `
${ground('section')}
section { position: absolute; left: 0; top: 0; width: 0; height: 0; contain: layout; }
${stanceColours}
.label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.label::before { content: ${cssString(words.label)}; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: start; }
:focus-visible { outline: 2px solid ${colour('ink')}; outline-offset: 2px; }
.seal:focus-visible { box-shadow: 0 0 0 2px ${colour('paper')}, 0 0 0 6px ${colour('paper')}; }
.seal {
  position: absolute; left: 0; top: 0; display: grid; place-items: center; box-sizing: border-box; width: 28px; height: 28px;
  border: 1px solid ${colour('edge')}; border-radius: 50%; background: ${colour('paper')}; pointer-events: auto;
}
.seal[hidden] { display: none; }
.seal svg { width: 16px; height: 16px; }
.name {
  position: absolute; top: 50%; inset-inline-end: calc(100% + 4px); transform: translateY(-50%); padding: 2px 8px;
  width: max-content; max-width: min(240px, calc(100vw - 56px));
  border: 1px solid ${colour('line')}; border-radius: 6px; background: ${colour('paper')}; color: ${colour('ink')};
  pointer-events: none; opacity: 0; transition: opacity 120ms;
}
.name::before { content: ${cssString(words.headline)}; }
.name.end { inset-inline: calc(100% + 4px) auto; }
.seal:is(:hover, :focus-visible):not([aria-expanded="true"]) .name, .seal.at-title:not([aria-expanded="true"]) .name.end { opacity: 1; }
.panel {
  position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 12px 16px 8px; box-sizing: border-box;
  width: max-content; max-width: min(320px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain;
  border: 1px solid ${colour('line')}; border-radius: 6px; background: ${colour('paper')}; color: ${colour('ink')};
  box-shadow: 0 4px 16px ${colour('shade')}; pointer-events: auto;
}
.head { display: flex; gap: 8px; align-items: baseline; margin: 0; font: 400 17px/1.3 ${serifFont}; }
.head svg { flex: none; width: 14px; height: 14px; transform: translateY(1px); }
.reason { margin: 4px 0 0; }
ul { list-style: none; margin: 8px 0 0; padding: 0; border-top: 1px solid ${colour('line')}; }
li { display: flex; gap: 8px; margin-top: 8px; }
li svg { flex: none; width: 14px; height: 14px; margin-top: 3px; }
li b { font-weight: 600; unicode-bidi: isolate; }
li span, li button { display: block; min-height: 24px; }
li button { ${link} }
li button:hover { text-decoration-color: currentColor; }
.leads { display: block; min-height: 24px; margin-top: 8px; ${link} }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 16px; margin-top: 12px; padding-top: 4px; border-top: 1px solid ${colour('line')}; color: ${colour('soft')}; font-size: 12px; }
.foot button { min-height: 24px; ${link} }
.foot button:hover { color: ${colour('ink')}; }
@media (prefers-reduced-motion: reduce) { .name { transition: none; } }
@media (forced-colors: active) { .seal, .panel, .name { border-color: CanvasText; } svg { forced-color-adjust: auto; } }
@media print { section { display: none; } }
`;

/** A text as a CSS string. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
