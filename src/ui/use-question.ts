import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds in which a second click meant for the page could land on a button here. */
const settling = 600;

/**
 * For a question that a press on a page brought up: its heading gets the focus whenever `about` changes, and the
 * buttons that answer it are ready only a moment later.
 */
export function useQuestion(about: unknown): {
  heading: RefObject<HTMLHeadingElement | null>;
  isReady: boolean;
} {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    heading.current?.focus();
    setReady(false);
    const timer = setTimeout(() => setReady(true), settling);
    return () => clearTimeout(timer);
  }, [about]);
  return { heading, isReady };
}
