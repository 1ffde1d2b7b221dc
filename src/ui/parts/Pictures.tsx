import { useWords } from '../words-context';
import { Mark } from './Mark';
import { Marked } from './Marked';

/** What the extension does, in three pictures. They are drawn, so that they follow the language and the scheme. */
export function Pictures() {
  const t = useWords();
  return (
    <div class="pictures">
      <figure>
        <div class="picture picture-page" aria-hidden="true">
          <span class="picture-bottle" />
          <span class="picture-text">
            <i class="picture-title" />
            <i />
            <i />
          </span>
          <span class="picture-list">Aqua, Alcohol Denat., Glycerin, Parfum, …</span>
        </div>
        <figcaption>
          <b>{t('welcome.read.title')}</b> {t('welcome.read.says')}
        </figcaption>
      </figure>
      <figure>
        <div class="picture picture-words" aria-hidden="true">
          <span class="picture-tip">
            <Mark kind="skip" size={12} /> {t('topic.alcoholToner.title')}
            <i />
            <i />
          </span>
          <span class="picture-line">
            Aqua, <Marked stance="skip">Alcohol Denat.</Marked>, Glycerin
          </span>
        </div>
        <figcaption>
          <b>{t('welcome.mark.title')}</b> {t('welcome.mark.says')}
        </figcaption>
      </figure>
      <figure>
        <div class="picture picture-popup" aria-hidden="true">
          <span class="picture-label">
            <i class="picture-title" />
            <span class="picture-verdict tint-skip">
              <Mark kind="skip" size={20} /> {t('verdict.skip.headline')}
            </span>
            <i />
            <i />
          </span>
        </div>
        <figcaption>
          <b>{t('welcome.say.title')}</b> {t('welcome.say.says')}
        </figcaption>
      </figure>
    </div>
  );
}
