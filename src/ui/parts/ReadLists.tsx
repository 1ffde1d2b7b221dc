import type { ReadListView } from '@/words/read-list';
import { useWords } from '../words-context';

interface ReadListsProps {
  lists: ReadListView[];
  /** Said where there is none. */
  noList: string | null;
}

/** How much of each list was read, where it was found, and what in it was not understood. */
export function ReadLists({ lists, noList }: ReadListsProps) {
  const t = useWords();
  if (lists.length === 0 && noList === null) return null;
  return (
    <section class="section">
      <h2>{t('list.title')}</h2>
      {noList !== null && <p class="no-list">{noList}</p>}
      {lists.map((list) => (
        <div key={list.product ?? ''} class="read-list">
          {list.product !== null && <h3 class="card-product">{list.product}</h3>}
          <p>{list.extent}</p>
          {list.unclear.length > 0 && <p class="unclear">{list.unclear.join(', ')}</p>}
          <p>{list.source}</p>
          {list.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
