import '@/ui/popup.css';
import { createI18n } from '@wxt-dev/i18n';
import { mountPopup } from '@/ui/mount-popup';
import type { Translate } from '@/ui/words/translate';
import { browserActions } from './browser-actions';

const { t } = createI18n();
const words: Translate = (key, ...substitutions) => t(key, substitutions);

const root = document.getElementById('app');
if (root !== null) mountPopup(root, words, browserActions());
