import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/page/start';
import { shopMatches } from '@/shops/registry';

export default defineContentScript({
  matches: shopMatches,
  runAt: 'document_idle',
  // The page would hear it. A second script ends the first by an event of its own, which is enough.
  noScriptStartedPostMessage: true,
  main: startPage,
});
