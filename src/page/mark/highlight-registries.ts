/**
 * Where highlights are set: each document has a registry of its own, and a frame's words can only be marked in
 * the frame's. The rules that draw them stand in the manifest's sheet, which reaches the page alone; a frame, and
 * in Firefox a shadow root, is lent the same rules as an adopted sheet, which is no part of its DOM.
 */
export interface Canvases {
  /** Replaces what is marked under a name, in the page and in its frames. */
  set(name: string, ranges: readonly Range[], priority: number): void;
  /** Lends the page the rules of the other looks too. Each name costs it a style for every element, so not unasked. */
  dress(): void;
}

/** The rules that draw the marks, as text. */
export interface Sheets {
  /** The usual look, which stands in the manifest too. */
  marks: string;
  /** The others that the options offer. */
  looks: string;
}

type View = Window & typeof globalThis;

/**
 * Each frame's registry is asked for once and kept: asked again, Firefox may answer an extension with the page's,
 * and what is set for the frame would take the page's marks away.
 */
type Frames = Map<View, HighlightRegistry>;

export function createCanvases(page: Document, { marks, looks }: Sheets): Canvases {
  // In a shadow root no element is the root.
  const sheet = (marks + looks).replaceAll(':root::', '::');
  let isDressed = false;
  /** The frames in which something was marked, so that it can be taken away again. */
  const frames: Frames = new Map();
  /** The shadow roots that have our rules. */
  const roots = new WeakSet<ShadowRoot>();

  const draw = (
    view: View,
    registry: HighlightRegistry,
    name: string,
    ranges: readonly Range[],
    priority: number,
  ) => {
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  };

  return {
    dress() {
      if (isDressed) return;
      isDressed = true;
      try {
        adopt(page, globalThis.window, looks);
      } catch {
        // As with frames: the marks stay in the usual look's registry, undrawn, and the popup tells.
      }
    },
    set(name, ranges, priority) {
      const byDocument = Map.groupBy(ranges, (range) => range.startContainer.ownerDocument);
      draw(globalThis.window, CSS.highlights, name, byDocument.get(page) ?? [], priority);
      for (const inner of byDocument.keys()) {
        const view = inner === null || inner === page ? null : inner.defaultView;
        if (view !== null && !frames.has(view)) lend(view, sheet, frames);
      }
      if (import.meta.env.FIREFOX) for (const range of ranges) lendToRoot(range, sheet, roots);
      for (const [view, registry] of frames) {
        try {
          draw(view, registry, name, byDocument.get(view.document) ?? [], priority);
        } catch {
          // The frame went away, or the browser keeps its registry from us: its words stay unmarked.
          frames.delete(view);
        }
      }
    },
  };
}

function lend(view: View, sheet: string, frames: Frames): void {
  try {
    const registry = view.CSS.highlights;
    adopt(view.document, view, sheet);
    frames.set(view, registry);
  } catch {
    // A browser that lets no extension do so: the popup still tells what was found.
  }
}

/** In Firefox a document's rules for highlights end at its shadow roots. */
function lendToRoot({ startContainer }: Range, sheet: string, roots: WeakSet<ShadowRoot>): void {
  const root = startContainer.getRootNode();
  const view = startContainer.ownerDocument?.defaultView;
  if (!(root instanceof ShadowRoot) || roots.has(root) || !view) return;
  roots.add(root);
  try {
    adopt(root, view, sheet);
  } catch {
    // This browser lets no extension add a sheet here: the popup still tells what was found.
  }
}

function adopt(into: DocumentOrShadowRoot, view: View, sheet: string): void {
  const rules = new view.CSSStyleSheet();
  rules.replaceSync(sheet);
  into.adoptedStyleSheets.push(rules);
}
