import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words-context';

interface CopyTextProps {
  /** What is shown. */
  shown: string;
  /** What is copied, where that is more. */
  copied?: string;
  label: string;
  copy: (text: string) => Promise<void>;
  /** Further buttons, in the same row. */
  children?: ComponentChildren;
}

/** A text to pass on, in full, and a button that copies it. */
export function CopyText({ shown, copied = shown, label, copy, children }: CopyTextProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copyIt = () =>
    copy(copied).then(
      () => setOutcome('copied'),
      // Whatever the reason, the text can still be copied by hand.
      () => setOutcome('notCopied'),
    );
  return (
    <>
      {/* Focusable, so that a long text can be scrolled without a mouse. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <pre tabIndex={0}>{shown}</pre>
      <div class="buttons">
        <button type="button" onClick={copyIt}>
          {label}
        </button>
        {children}
        <span role="status" class="aside">
          {outcome === null ? '' : t(`popup.failed.${outcome}`)}
        </span>
      </div>
    </>
  );
}
