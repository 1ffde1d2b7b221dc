import { listed, paragraph } from '@/words/punctuation';
import type { ReportView } from '@/words/report-view';
import { useFoldedParts } from '../use-folded-parts';
import { useWords } from '../words-context';
import { Fold } from './Fold';
import { Strip } from './Strip';

/** The lists that were read: where the flagged names stand, how much was recognised, and every name. */
export function Lists({ view }: { view: ReportView }) {
  const t = useWords();
  const folded = useFoldedParts();
  const { lists, wholeLists, strips, noList } = view;
  if (lists.length === 0 && noList === null) return null;
  const isOffPage = wholeLists.some(({ offPage }) => offPage);
  return (
    <>
      <section class="section">
        <h2>{t('list.title')}</h2>
        {noList !== null && <p class="no-list">{noList}</p>}
        {strips.map((strip, index) => (
          <Strip key={index} strip={strip} />
        ))}
        {lists.map((list, index) => (
          <div key={index} class="read-list">
            {list.product !== null && <h3 class="card-product">{list.product}</h3>}
            <p>
              {list.extent}{' '}
              {list.unclear.length > 0 && <span class="unclear">{listed(t, list.unclear)}</span>}
            </p>
            <p>{paragraph(t, [list.source, ...list.remarks])}</p>
          </div>
        ))}
      </section>
      {wholeLists.length > 0 && (
        <Fold
          title={t('list.whole')}
          count={wholeLists.reduce((sum, { names }) => sum + names.length, 0)}
          open={isOffPage}
        >
          <p class="aside">{t(isOffPage ? 'list.offPage' : 'list.tap')}</p>
          {folded !== null && wholeLists.map((list, index) => <folded.Names key={index} list={list} />)}
        </Fold>
      )}
    </>
  );
}
