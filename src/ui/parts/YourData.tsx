import { useRef, useState } from 'preact/hooks';
import type { DataFile, Opened } from '@/keep/data-file';
import type { DataActions } from '../page-actions';
import { useWords } from '../words-context';

interface YourDataProps {
  actions: DataActions;
  /** Runs an action whose failure is shown; null where it failed. */
  attempt: <T>(action: () => Promise<T>) => Promise<T | null>;
}

type Problem = Exclude<Opened, { is: 'data' }> | { is: 'unreadable' };

type Step =
  | { at: 'rest' }
  | { at: 'asking'; file: string; data: DataFile }
  | { at: 'done'; refused: string[] }
  | { at: 'problem'; file: string; problem: Problem };

/** Everything that is kept, saved as a file and brought in again: looked through before anything is changed. */
export function YourData({ actions, attempt }: YourDataProps) {
  const t = useWords();
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const chooser = useRef<HTMLInputElement>(null);

  const save = async () => {
    const saved = await attempt(actions.saveData);
    if (saved === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([saved.text], { type: 'application/json' }));
    link.download = saved.name;
    link.click();
    URL.revokeObjectURL(link.href);
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
  const apply = async (data: DataFile) => {
    const refused = await attempt(() => actions.bringIn(data));
    setStep(refused === null ? { at: 'rest' } : { at: 'done', refused });
  };

  return (
    <>
      <p>{t('data.lead')}</p>
      <div class="buttons">
        <button type="button" onClick={() => void save()}>
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
            void choose(event.currentTarget.files?.[0]);
            // The same file can be chosen again once it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {step.at === 'asking' && (
        <div class="question">
          <p>{t('data.found', step.file)}</p>
          {step.data.shelf !== undefined && <p>{t('week.data.replaces', String(step.data.shelf.length))}</p>}
          {step.data.sites.length > 0 && <p>{t('data.foundSites', step.data.sites.join(', '))}</p>}
          <div class="buttons">
            <button type="button" class="primary" onClick={() => void apply(step.data)}>
              {t('data.apply')}
            </button>
            <button type="button" onClick={() => setStep({ at: 'rest' })}>
              {t('data.cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="question">
        {step.at === 'done' &&
          (step.refused.length === 0 ? t('data.done') : t('data.doneWithout', step.refused.join(', ')))}
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
