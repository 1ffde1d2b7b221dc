import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/page/start';
import { shopMatches } from '@/shops/registry';
import sheet from './style.css?inline';

export default defineContentScript({
  matches: shopMatches,
  runAt: 'document_idle',
  // The page would hear it. A second script ends the first by an event of its own, which is enough.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(ctx, sheet),
});
