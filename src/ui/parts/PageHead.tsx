import { useWords } from '../words-context';

/** The head of a whole page of ours: the maker's line, what the page is about, and one sentence on it. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  const t = useWords();
  return (
    <header>
      <div class="maker">
        <span>{t('extName')}</span>
      </div>
      <div class="page-head">
        <h1>{title}</h1>
        <p class="reason">{lead}</p>
      </div>
    </header>
  );
}
