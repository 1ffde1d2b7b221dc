import { useEffect } from 'preact/hooks';
import type { PopupActions } from '../popup-actions';
import type { Popup } from '../use-popup';
import { useWords } from '../words-context';

interface FromPictureProps {
  actions: Pick<PopupActions, 'frameTab' | 'openPicture'>;
  attempt: Popup['attempt'];
}

/**
 * Where the list is in a picture: leads to the page that reads it. A file is chosen there and not here, because some
 * browsers close the popup when they ask for one.
 */
export function FromPicture({ actions, attempt }: FromPictureProps) {
  const t = useWords();
  useEffect(() => {
    const end = new AbortController();
    const take = async (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      await attempt(async () => actions.openPicture(await asAddress(file)));
    };
    addEventListener('paste', (event) => void take(event), { signal: end.signal });
    return () => end.abort();
  }, [actions]);
  return (
    <div class="after">
      <p class="aside">{t('popup.picture.lead')}</p>
      <div class="buttons after">
        <button type="button" onClick={() => void attempt(actions.frameTab)}>
          {t('popup.picture.frame')}
        </button>
        <button type="button" onClick={() => void attempt(() => actions.openPicture(null))}>
          {t('popup.picture.choose')}
        </button>
      </div>
    </div>
  );
}

/** A file as a `data:` address. */
const asAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
