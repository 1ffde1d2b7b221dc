import type { NoteView } from '@/words/notes';
import { useWords } from '../words-context';

/** What other sources say, kept apart from the article and each under its own name. */
export function Notes({ notes }: { notes: NoteView[] }) {
  const t = useWords();
  if (notes.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('note.title')}</h2>
      <ul class="plain notes">
        {notes.map((note) => (
          <li key={note.text}>
            {note.text}{' '}
            {note.link === null ? (
              <cite>{note.source}</cite>
            ) : (
              <a href={note.link} target="_blank" rel="noreferrer">
                <cite>{note.source}</cite>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
