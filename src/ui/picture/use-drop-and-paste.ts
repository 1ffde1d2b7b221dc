import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes pictures that are dropped anywhere on the page or pasted into it; returns whether one is held over it. */
export function useDropAndPaste(choose: (image: Blob) => void): boolean {
  const [isOver, setOver] = useState(false);
  const chosen = useRef(choose);
  chosen.current = choose;
  useEffect(() => {
    const end = new AbortController();
    const take = (event: Event, data: DataTransfer | null) => {
      const image = pictureIn(data);
      setOver(false);
      if (image === null) return;
      event.preventDefault();
      chosen.current(image);
    };
    // Without this the browser would leave our page and show the file.
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    addEventListener('dragover', over, { signal: end.signal });
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), {
      signal: end.signal,
    });
    addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        take(event, event.dataTransfer);
      },
      { signal: end.signal },
    );
    addEventListener('paste', (event) => take(event, event.clipboardData), { signal: end.signal });
    return () => end.abort();
  }, []);
  return isOver;
}

/** The first file of a drop or a paste; opening it shows whether it is a picture. */
export const pictureIn = (data: DataTransfer | null): File | null => data?.files[0] ?? null;
