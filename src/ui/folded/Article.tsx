import { article } from '@/article/article';
import { sections } from '@/article/sections';
import { sentencesOf } from '@/words/article-words';
import { Mark } from '../parts/Mark';
import { useWords } from '../words-context';
import { isCause, Pore } from './Pore';

/** The whole article in our words, in its own order. */
export function Article() {
  const t = useWords();
  return (
    <div class="article">
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{t(`article.${heading}`)}</h3>
          {paragraphs.map(({ sentences, stance }) => (
            <div key={sentences[0]} class="passage">
              {isCause(sentences[0]) && <Pore cause={sentences[0]} />}
              {stance !== null && <Mark kind={stance} size={16} />}
              <p>{sentencesOf(t, sentences)}</p>
            </div>
          ))}
        </section>
      ))}
      <p class="aside">{t('article.credit', article.title)}</p>
    </div>
  );
}
