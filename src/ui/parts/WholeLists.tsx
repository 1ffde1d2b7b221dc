import type { NameView, WholeListView } from '@/words/whole-list';
import { useWords } from '../words-context';
import { Fold } from './Fold';
import { Mark } from './Mark';

/** The lists in full. They open by themselves where nothing of them can be marked on the page. */
export function WholeLists({ lists }: { lists: WholeListView[] }) {
  const t = useWords();
  if (lists.length === 0) return null;
  const count = lists.reduce((sum, { names }) => sum + names.length, 0);
  const offPage = lists.some((list) => list.offPage);
  return (
    <Fold title={t('list.whole')} count={count} open={offPage}>
      {offPage && <p class="aside">{t('list.offPage')}</p>}
      {lists.map(({ product, names }, index) => (
        <div key={index} class="read-list">
          {product !== null && <h3 class="card-product">{product}</h3>}
          <ol class="plain names">
            {names.map((name, place) => (
              <li key={place} class="name">
                <Name name={name} />
                {/* Printed and not drawn, so that a copied list has it too. */}
                {place < names.length - 1 && ', '}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Fold>
  );
}

function Name({ name: { text, said } }: { name: NameView }) {
  const t = useWords();
  if (said === null) return <>{text}</>;
  const flagged = said.as !== 'cleared';
  return (
    <span class={flagged ? `named named-${said.as}` : 'named-cleared'} title={said.why}>
      {said.as !== 'cleared' && <Mark kind={said.as} size={12} />}
      {text}
      <span class="unseen"> ({flagged ? said.why : t('list.cleared', said.why)})</span>
    </span>
  );
}
