import type { PageState } from '../popup-actions';
import { useWords } from '../words-context';

interface FirstStepProps {
  page: PageState;
  checkPage: () => void;
  allowShops: () => void;
}

/** The one thing to do if the page says nothing yet; nothing if there is none. */
export function FirstStep({ page, checkPage, allowShops }: FirstStepProps) {
  const t = useWords();
  switch (page.state) {
    case 'not-checked':
    case 'off':
      return <Step words={t('popup.notChecked.button')} press={checkPage} />;
    case 'no-access':
      return <Step words={t('access.allow')} press={allowShops} />;
    default:
      return null;
  }
}

const Step = ({ words, press }: { words: string; press: () => void }) => (
  <div class="buttons first-step">
    <button type="button" class="primary" onClick={press}>
      {words}
    </button>
  </div>
);
