import { useEffect } from 'preact/hooks';
import { percentage } from '@/words/number';
import type { Translate } from '@/words/translate';
import { useWords } from '../words-context';
import type { OpenedPicture, Progress } from './picture-actions';

interface ReadingProps {
  picture: OpenedPicture;
  progress: Progress;
  cancel: () => void;
}

/** A picture while it is read: its progress, and a way to cancel. */
export function Reading({ picture, progress, cancel }: ReadingProps) {
  const t = useWords();
  useEffect(() => {
    const end = new AbortController();
    addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    <section class="section reading">
      <p>{progressWords(t, progress)}</p>
      <div class="reading-bar">
        <progress
          max={1}
          aria-label={t('picture.starting')}
          {...(typeof progress === 'number' && { value: progress })}
        />
        <button type="button" onClick={cancel}>
          {t('picture.cancel')}
        </button>
      </div>
      <img class="reading-picture" src={picture.url} alt="" />
    </section>
  );
}

function progressWords(t: Translate, progress: Progress): string {
  if (progress === 'queued') return t('picture.waiting');
  if (progress === 0) return t('picture.starting');
  return t('picture.reading', percentage(t, Math.round(progress * 100)));
}
