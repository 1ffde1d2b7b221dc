import { isNoteId, noteSource } from '@/article/notes';
import type { Report } from '@/report/report';
import { noteKey } from './keys';
import type { Translate } from './translate';

/** A note from another source than the article. */
export interface NoteView {
  text: string;
  source: string;
  link: string | null;
}

/** A note that this version does not know is shown by its id, so that none is lost. */
export const noteViews = (t: Translate, report: Report): NoteView[] =>
  report.notes.map(({ id, source }) =>
    isNoteId(id)
      ? { text: t(`note.${noteKey[id]}`), source, link: noteSource(id).link }
      : { text: id, source, link: null },
  );
