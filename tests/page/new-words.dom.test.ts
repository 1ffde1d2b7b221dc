import { expect, it } from 'vitest';
import { bringWords } from '@/page/session/relevant-changes';
import { claim } from '@/page/text/own-elements';
import { show } from './made-up';

/** What the browser records about a change when everything is observed. */
function noted(html: string, change: (at: Element) => void): MutationRecord[] {
  const at = show(html).querySelector('#at');
  if (at === null) throw new Error('nothing to change');
  const observer = new MutationObserver(() => {});
  const all = { childList: true, characterData: true, characterDataOldValue: true, subtree: true };
  observer.observe(document, all);
  change(at);
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length, 'nothing changed').toBeGreaterThan(0);
  return records;
}

const put = (html: string) => (at: Element) => at.insertAdjacentHTML('beforeend', html);
const write = (text: string) => (at: Element) => {
  at.textContent = text;
};
const change = (text: string) => (at: Element) => {
  if (at.firstChild) at.firstChild.nodeValue = text;
};
const clock = '<p id="at">12:01 left</p>';
const box = '<div id="at"></div>';

it.each<[string, string, (at: Element) => void]>([
  ['figures written anew among the same words', clock, write('12:00 left')],
  ['figures changed among the same words', clock, change('12:00 left')],
  ['figures alone', box, write('1 204')],
  ['a picture', box, put('<img alt="Water, Glycerin" src="data:,">')],
  ['a script of an address', box, put('<script src="data:text/javascript,"></script>')],
  ['a sheet', box, put('<link rel="preload"><style>p { margin: 0 }</style>')],
  ['what is written on a sheet', '<style id="at">p {}</style>', put('b {}')],
  ['a note of the page’s builder', box, put('<!-- Water, Glycerin -->')],
  ['words that go', '<div id="at">Water <b>Glycerin</b></div>', (at) => at.replaceChildren()],
  ['nothing but space', box, put('\n  ')],
  ['an element of ours', box, (at) => at.append(claim(document.createElement('div')))],
])('no words come with %s', (_, html, happens) => {
  expect(bringWords(noted(html, happens))).toBe(false);
});

it.each<[string, string, (at: Element) => void]>([
  ['other words in the place of some', clock, write('Water, Glycerin')],
  ['a text that is changed', clock, change('12:01 left: Water')],
  ['words in an empty place', box, write('Water')],
  ['words of any script', box, write('水、グリセリン')],
  ['an element', box, put('<p>Water</p>')],
  ['an element that may be filled where nobody sees it', box, put('<moss-panel></moss-panel>')],
  ['a frame', box, put('<iframe></iframe>')],
  ['a template', box, put('<template><p>Water</p></template>')],
  ['data', box, put('<script type="application/json">{"ingredients":"Water"}</script>')],
  [
    'data in a script that was empty',
    '<script id="at" type="text/plain"></script>',
    write('{"list":"Water"}'),
  ],
  ['an element with nothing but an attribute', box, put('<i data-ingredients="Water, Glycerin"></i>')],
  ['a text too long to compare', `<p id="at">${'1'.repeat(400)}</p>`, write('2'.repeat(400))],
  [
    'one among many',
    box,
    (at) => {
      put('<img src="data:,">')(at);
      put('Water')(at);
    },
  ],
])('words may come with %s', (_, html, happens) => {
  expect(bringWords(noted(html, happens))).toBe(true);
});
