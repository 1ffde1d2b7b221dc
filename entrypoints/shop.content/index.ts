import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/page/start';
import { shopMatches } from '@/shops/registry';
import looks from './looks.css?inline';
import marks from './marks.css?inline';

export default defineContentScript({
  matches: shopMatches,
  runAt: 'document_idle',
  // The page would hear it; how a second script ends the first is told in src/page/session/script-life.ts.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(ctx, { marks, looks }),
});
