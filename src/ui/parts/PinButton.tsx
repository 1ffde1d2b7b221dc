import { useWords } from '../words-context';

/** How to keep the toolbar button in sight, in words and a drawing: browsers hide the button of a new extension. */
export function PinButton({ toolbar }: { toolbar: 'chrome' | 'firefox' }) {
  const t = useWords();
  return (
    <section class="section">
      <h2>{t('welcome.pin.title')}</h2>
      <div class="pin">
        <svg class="pin-picture" width="96" height="40" viewBox="0 0 96 40" aria-hidden="true">
          <path d="M10 12h6a4 4 0 1 1 8 0h6v6a4 4 0 1 1 0 8v6H10Z" />
          <path d="m42 22 6 0m-3-3 3 3-3 3" />
          {toolbar === 'chrome' ? (
            <path d="M66 8h12l-2 8 5 6H63l5-6Zm6 14v10" />
          ) : (
            <path d="M72 16a6 6 0 1 1 0 12 6 6 0 1 1 0-12Zm0-5v5m0 12v5m11-11h-5m-12 0h-5m19-8-4 4m-8 8-4 4m0-16 4 4m8 8 4 4" />
          )}
        </svg>
        <p>{t(`welcome.pin.${toolbar}`)}</p>
      </div>
    </section>
  );
}
