import type { Translate } from './translate';

/** "2nd": the ending follows the language that the words are in, not the one of the machine. */
export function ordinal(t: Translate, place: number): string {
  const category = new Intl.PluralRules(t('language'), { type: 'ordinal' }).select(place);
  const figures = String(place);
  switch (category) {
    case 'one':
      return t('ordinal.one', figures);
    case 'two':
      return t('ordinal.two', figures);
    case 'few':
      return t('ordinal.few', figures);
    default:
      return t('ordinal.other', figures);
  }
}

/** Whether a count takes the singular. Locale files hold two forms: `one`, and `other` for all the rest. */
export const countForm = (t: Translate, count: number): 'one' | 'other' =>
  new Intl.PluralRules(t('language')).select(count) === 'one' ? 'one' : 'other';

/** "2%": at most three decimals, so that a printed 0.025 % stays itself. */
export const percentage = (t: Translate, percent: number): string =>
  new Intl.NumberFormat(t('language'), { style: 'percent', maximumFractionDigits: 5 }).format(percent / 100);
