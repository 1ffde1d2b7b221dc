import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from './translate';

const { t } = createI18n();

/** The words in the language that the browser chose, from its own message store. */
export const words: Translate = (key, ...substitutions) => t(key, substitutions);
