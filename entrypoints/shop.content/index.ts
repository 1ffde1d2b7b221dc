import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/page/start';
import { shopMatches } from '@/shops/registry';
import looks from './looks.css?inline';
import marks from './marks.css?inline';

export default defineContentScript({
  matches: shopMatches,
  // A document may end seconds after its product is there; src/page/session/readable.ts decides when to read it.
  runAt: 'document_start',
  main: () => startPage({ marks, looks }),
});
