/**
 * Where highlights are set: each document has a registry of its own, and a frame's words can only be marked in
 * the frame's. The rules that draw them stand in the manifest's sheet, which reaches the page alone; a frame is
 * lent the same rules as an adopted sheet, which is no part of its DOM.
 */
export interface Canvases {
  /** Replaces what is marked under a name, in the page and in its frames. */
  set(name: string, ranges: readonly Range[], priority: number): void;
}

type View = Window & typeof globalThis;

export function createCanvases(page: Document, sheet: string): Canvases {
  /** The frames in which something was marked, so that it can be taken away again. */
  const frames = new Set<View>();

  const draw = (view: View, name: string, ranges: readonly Range[], priority: number) => {
    const registry = view.CSS.highlights;
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  };

  return {
    set(name, ranges, priority) {
      const byDocument = Map.groupBy(ranges, (range) => range.startContainer.ownerDocument);
      draw(globalThis.window, name, byDocument.get(page) ?? [], priority);
      for (const inner of byDocument.keys()) {
        const view = inner === null || inner === page ? null : inner.defaultView;
        if (view !== null && !frames.has(view)) lend(view, sheet, frames);
      }
      for (const view of frames) {
        try {
          draw(view, name, byDocument.get(view.document) ?? [], priority);
        } catch {
          // The frame went away, or the browser keeps its registry from us: its words stay unmarked.
          frames.delete(view);
        }
      }
    },
  };
}

function lend(view: View, sheet: string, frames: Set<View>): void {
  try {
    const rules = new view.CSSStyleSheet();
    rules.replaceSync(sheet);
    view.document.adoptedStyleSheets.push(rules);
    frames.add(view);
  } catch {
    // A browser that lets no extension do so: the popup still tells what was found.
  }
}
