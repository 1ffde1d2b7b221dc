import { useRef, useState } from 'preact/hooks';
import type { DataFile, Opened } from '@/keep/data-file';
import type { Imported } from '@/keep/export-import';
import { listed } from '@/words/punctuation';
import type { DataActions } from '../page-actions';
import { useWords } from '../words-context';

interface YourDataProps {
  actions: DataActions;
  /** Runs an action and shows its failure; null if it failed. */
  attempt: <T>(action: () => Promise<T>) => Promise<T | null>;
}

type Problem = Exclude<Opened, { is: 'data' }> | Exclude<Imported, { is: 'done' }> | { is: 'unreadable' };

type Step =
  | { at: 'rest' }
  | { at: 'asking'; file: string; data: DataFile }
  | { at: 'done'; refused: string[] }
  | { at: 'problem'; file: string; problem: Problem };

/** Export of everything that is stored, and import, which asks before it changes anything. */
export function YourData({ actions, attempt }: YourDataProps) {
  const t = useWords();
  const [step, setStep] = useState<Step>({ at: 'rest' });

  const save = async () => {
    const saved = await attempt(actions.saveData);
    if (saved !== null) download(saved.name, saved.text);
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const opened: Opened | { is: 'unreadable' } = await file.text().then(actions.openData, () => ({
      is: 'unreadable',
    }));
    setStep(
      opened.is === 'data'
        ? { at: 'asking', file: file.name, data: opened.data }
        : { at: 'problem', file: file.name, problem: opened },
    );
  };
  const apply = async (file: string, data: DataFile) => {
    const imported = await attempt(() => actions.bringIn(data));
    if (imported === null) setStep({ at: 'rest' });
    else if (imported.is === 'done') setStep({ at: 'done', refused: imported.refused });
    else setStep({ at: 'problem', file, problem: imported });
  };

  return (
    <>
      <p>{t('data.lead')}</p>
      <FileButtons save={() => void save()} choose={(file) => void choose(file)} />
      {step.at === 'asking' && (
        <ImportQuestion
          file={step.file}
          data={step.data}
          apply={() => void apply(step.file, step.data)}
          cancel={() => setStep({ at: 'rest' })}
        />
      )}
      <p role="status" class="question">
        {step.at === 'done' &&
          (step.refused.length === 0 ? t('data.done') : t('data.doneWithout', listed(t, step.refused)))}
      </p>
      {step.at === 'problem' && (
        <p role="alert" class="question">
          {step.problem.is === 'wrong'
            ? t('data.error.wrong', step.file, step.problem.at)
            : t(`data.error.${step.problem.is}`, step.file)}
        </p>
      )}
    </>
  );
}

interface FileButtonsProps {
  save: () => void;
  choose: (file: File | undefined) => void;
}

function FileButtons({ save, choose }: FileButtonsProps) {
  const t = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="buttons">
      <button type="button" onClick={save}>
        {t('data.export')}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {t('data.import')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('data.import')}
        onChange={(event) => {
          choose(event.currentTarget.files?.[0]);
          // So that the same file can be chosen again after it was fixed.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface ImportQuestionProps {
  file: string;
  data: DataFile;
  apply: () => void;
  cancel: () => void;
}

/** What an import would change, before it does. */
function ImportQuestion({ file, data: { sites, shelf }, apply, cancel }: ImportQuestionProps) {
  const t = useWords();
  return (
    <div class="question">
      <p>{t('data.found', file)}</p>
      {shelf !== undefined && <p>{t('week.data.replaces', String(shelf.length))}</p>}
      {sites.length > 0 && <p>{t('data.foundSites', listed(t, sites))}</p>}
      <div class="buttons">
        <button type="button" class="primary" onClick={apply}>
          {t('data.apply')}
        </button>
        <button type="button" onClick={cancel}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}
