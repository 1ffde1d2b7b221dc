import { useRef } from 'preact/hooks';
import { useWords } from '../words-context';

interface ChoosePictureProps {
  choose: (image: Blob) => void;
  /** A file is held over the page. */
  isOver: boolean;
}

/** Ways to open your own picture: choose a file, drop it, or paste it. */
export function ChoosePicture({ choose, isOver }: ChoosePictureProps) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class={`section choose-picture${isOver ? ' choose-over' : ''}`}>
      {/* The file input itself cannot be given our words. */}
      <input
        ref={input}
        class="unseen"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file !== undefined) choose(file);
        }}
      />
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {t('picture.choose')}
      </button>
      <p>{t('picture.orDrop')}</p>
      <p class="aside">{t('picture.tip')}</p>
    </section>
  );
}
