import { useEffect, useId, useState } from 'preact/hooks';
import { readingLimits } from '@/report/page-reading';
import type { Draft, PopupActions } from '../popup-actions';
import { useWords } from '../words-context';

interface OwnTextProps {
  actions: Pick<PopupActions, 'readDraft' | 'keepDraft'>;
  /** What was typed before, as far as it is known when the popup opens. */
  kept: Draft | null;
  /** False if there is no page that could have a selection. */
  canSelect: boolean;
  /** The product that the page is about, where it is known. */
  suggestedName: string;
  onText: (draft: Draft) => void;
  /** Answers whether anything was selected. */
  onSelection: () => Promise<boolean>;
}

/** Checks a pasted text or the selection: the way on if a page has no list. What is typed stays until it is cleared. */
export function OwnText({ actions, kept, canSelect, suggestedName, onText, onSelection }: OwnTextProps) {
  const t = useWords();
  const id = useId();
  const [nothingSelected, setNothingSelected] = useState(false);
  const { draft, edit } = useDraft(actions, kept);
  const { name, text } = draft ?? { name: suggestedName, text: '' };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText({ name, text });
      }}
    >
      <label for={id}>{t(canSelect ? 'popup.ownText.pasteOrSelect' : 'popup.ownText.paste')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={readingLimits.list}
        spellcheck={false}
        placeholder={t('popup.ownText.hint')}
        value={text}
        onInput={(event) => edit({ name, text: event.currentTarget.value })}
      />
      <label for={`${id}-name`}>{t('popup.ownText.name')}</label>
      <input
        id={`${id}-name`}
        type="text"
        maxLength={readingLimits.title}
        autocomplete="off"
        spellcheck={false}
        value={name}
        onInput={(event) => edit({ name: event.currentTarget.value, text })}
      />
      <div class="buttons">
        <button type="submit" disabled={text.trim() === ''}>
          {t('popup.ownText.check')}
        </button>
        {canSelect && <CheckSelection check={onSelection} report={setNothingSelected} />}
        {draft !== null && (
          <button type="button" class="quiet" onClick={() => edit(null)}>
            {t('popup.ownText.clear')}
          </button>
        )}
      </div>
      <p role="status" class="aside">
        {nothingSelected ? t('popup.ownText.nothingSelected') : ''}
      </p>
    </form>
  );
}

/** What the person typed: null until then. It is stored, so that it survives the popup. */
function useDraft(actions: OwnTextProps['actions'], kept: Draft | null) {
  const [draft, setDraft] = useState(kept);
  useEffect(() => {
    // A draft that cannot be read leaves an empty box, which is no reason to show an error.
    actions.readDraft().then(
      (found) => setDraft((typed) => typed ?? found),
      () => {},
    );
  }, [actions]);
  const edit = (next: Draft | null) => {
    setDraft(next);
    // A draft that cannot be stored is only lost with the popup.
    actions.keepDraft(next).catch(() => {});
  };
  return { draft, edit };
}

interface CheckSelectionProps {
  check: () => Promise<boolean>;
  report: (nothingSelected: boolean) => void;
}

function CheckSelection({ check, report }: CheckSelectionProps) {
  const t = useWords();
  return (
    <button
      type="button"
      onClick={async () => {
        report(false);
        report(!(await check()));
      }}
    >
      {t('popup.ownText.selection')}
    </button>
  );
}
