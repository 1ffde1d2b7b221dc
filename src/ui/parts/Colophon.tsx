import { article, passages } from '@/article/article';
import { passageKey } from '@/words/keys';
import { useWords } from '../words-context';
import { Fold } from './Fold';
import { Mark } from './Mark';

/** The foot of the label: whose guidance this is, what it says in short, and whom to ask. */
export function Colophon() {
  const t = useWords();
  return (
    <footer>
      <Fold title={t('passage.title')}>
        <ul class="plain">
          {passages.map(({ id, stance }) => (
            <li key={id} class="passage">
              <Mark kind={stance} size={16} />
              <span>{t(`passage.${passageKey[id]}`)}</span>
            </li>
          ))}
        </ul>
      </Fold>
      <p class="colophon">
        {t('popup.credit', article.title)} <strong>{t('popup.askDermatologist')}</strong>
      </p>
    </footer>
  );
}
