import type { ComponentChildren } from 'preact';

interface FoldProps {
  title: string;
  /** How many things lie inside. */
  count?: number;
  open?: boolean;
  children: ComponentChildren;
}

/** A section that opens on demand, by the browser's own means. */
export function Fold({ title, count, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
