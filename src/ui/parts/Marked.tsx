import { useLayoutEffect, useRef } from 'preact/hooks';
import { highlightOf } from '@/design/highlight-names';
import { defaultMarkLook, type MarkLook } from '@/design/mark-look';
import type { Stance } from '@/report/stance';

interface MarkedProps {
  stance: Stance;
  look?: MarkLook;
  children: string;
}

/** Words marked just as on a page: by the same means, drawn by the same sheet. */
export function Marked({ stance, look = defaultMarkLook, children }: MarkedProps) {
  const words = useRef<HTMLSpanElement>(null);
  const name = highlightOf(stance, look);

  useLayoutEffect(() => {
    const { current } = words;
    if (current === null) return;
    const range = new Range();
    range.selectNodeContents(current);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    return () => {
      highlight.delete(range);
    };
  }, [name, children]);

  return <span ref={words}>{children}</span>;
}
