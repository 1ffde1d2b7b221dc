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
    case 'many':
      return t('ordinal.many', figures);
    default:
      return t('ordinal.other', figures);
  }
}

/** The form that a count takes in the language of the words. Locale files have these four. */
export function countForm(t: Translate, count: number): 'one' | 'few' | 'many' | 'other' {
  const category = new Intl.PluralRules(t('language')).select(count);
  switch (category) {
    case 'one':
    case 'few':
    case 'many':
      return category;
    default:
      return 'other';
  }
}

/** "2%": at most three decimals, so that a printed 0.025 % stays itself. */
export const percentage = (t: Translate, percent: number): string =>
  new Intl.NumberFormat(t('language'), { style: 'percent', maximumFractionDigits: 5 }).format(percent / 100);
