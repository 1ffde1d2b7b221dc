/**
 * Sets highlights in the registries of a page and its frames: each document has its own, and words in a frame can be
 * marked only in the frame's. The manifest's style sheet draws them, but reaches only the page itself. Frames, and in
 * Firefox shadow roots, get the same rules as an adopted sheet, which is not part of the DOM.
 */
export interface Canvases {
  /** Replaces the ranges highlighted under a name, in the page and its frames. */
  set(name: string, ranges: readonly Range[], priority: number): void;
  /** Adds the rules of the optional looks. Only on demand: each highlight name costs a style for every element. */
  dress(): void;
  /** Restores rules that a page removed by replacing its adopted style sheets. */
  restore(): void;
}

/** The rules that draw the marks, as text. */
export interface Sheets {
  /** The default look, which the manifest's sheet also holds. */
  marks: string;
  /** The other looks that the options offer. */
  looks: string;
}

type View = Window & typeof globalThis;

/**
 * The registry of each document in a frame, got once and kept: asked again, Firefox may give an extension the page's
 * registry instead, and setting highlights for the frame would then remove those of the page. Not by window: a frame
 * keeps its window when it shows another document.
 */
type Frames = Map<Document, HighlightRegistry>;

export function createCanvases(page: Document, { marks, looks }: Sheets): Canvases {
  // `:root` matches nothing inside a shadow root.
  const sheet = (marks + looks).replaceAll(':root::', '::');
  let isDressed = false;
  const { adopt, restore } = createSheets();
  /** The frames that have had marks, so that these can be removed. */
  const frames: Frames = new Map();
  /** The shadow roots that already have our rules. */
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
    restore,
    dress() {
      if (isDressed) return;
      isDressed = true;
      try {
        adopt(page, globalThis.window, looks);
      } catch {
        // This browser does not let an extension adopt a sheet: marks are not drawn, but the popup shows the findings.
      }
    },
    set(name, ranges, priority) {
      const byDocument = Map.groupBy(ranges, (range) => range.startContainer.ownerDocument);
      draw(globalThis.window, CSS.highlights, name, byDocument.get(page) ?? [], priority);
      for (const inner of byDocument.keys()) {
        if (inner !== null && inner !== page && !frames.has(inner)) lend(inner, sheet, frames, adopt);
      }
      if (import.meta.env.FIREFOX) for (const range of ranges) lendToRoot(range, sheet, roots, adopt);
      for (const [inner, registry] of frames) {
        try {
          const view = inner.defaultView;
          if (view === null) frames.delete(inner);
          else draw(view, registry, name, byDocument.get(inner) ?? [], priority);
        } catch {
          // The frame is gone, or the browser denies access to its registry: its words stay unmarked.
          frames.delete(inner);
        }
      }
    },
  };
}

/** Adopted sheets, which can be restored. */
function createSheets(): { adopt: Adopt; restore(): void } {
  const worn: { into: DocumentOrShadowRoot; rules: CSSStyleSheet }[] = [];
  return {
    adopt(into, view, text) {
      const rules = new view.CSSStyleSheet();
      rules.replaceSync(text);
      into.adoptedStyleSheets.push(rules);
      worn.push({ into, rules });
    },
    restore() {
      for (const { into, rules } of worn) {
        try {
          if (!into.adoptedStyleSheets.includes(rules)) into.adoptedStyleSheets.push(rules);
        } catch {
          // The frame is gone, or the browser denies access to it: its words stay unmarked.
        }
      }
    },
  };
}

/** Puts rules into a document or shadow tree. */
type Adopt = (into: DocumentOrShadowRoot, view: View, text: string) => void;

function lend(inner: Document, sheet: string, frames: Frames, adopt: Adopt): void {
  const view = inner.defaultView;
  if (view === null) return;
  try {
    const registry = view.CSS.highlights;
    adopt(inner, view, sheet);
    frames.set(inner, registry);
  } catch {
    // This browser denies access to frames: the popup still shows the findings.
  }
}

/** In Firefox, highlight rules of a document do not apply inside its shadow roots. */
function lendToRoot(
  { startContainer }: Range,
  sheet: string,
  roots: WeakSet<ShadowRoot>,
  adopt: Adopt,
): void {
  const root = startContainer.getRootNode();
  const view = startContainer.ownerDocument?.defaultView;
  if (!(root instanceof ShadowRoot) || roots.has(root) || !view) return;
  roots.add(root);
  try {
    adopt(root, view, sheet);
  } catch {
    // The sheet cannot be adopted here: the popup still shows the findings.
  }
}
