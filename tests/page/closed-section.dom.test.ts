import { afterEach, describe, expect, it } from 'vitest';
import { closedSection } from '@/page/text/closed-section';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => place.replaceChildren());

/** The section that hides the words marked by an element with the id "words". */
function sectionOf(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  place.replaceChildren(...page.body.children);
  const range = new Range();
  const words = place.querySelector('#words');
  if (words === null) throw new Error('no words');
  range.selectNodeContents(words);
  return closedSection([range]);
}

const words = '<p id="words">Aqua, Alcohol Denat.</p>';

describe('the section that hides words', () => {
  it.each([
    ['details', `<details><summary>Ingredients</summary>${words}</details>`],
    ['aria-controls', `<button aria-controls="p">Ingredients</button><div id="p" hidden>${words}</div>`],
    [
      'a tab',
      `<button role="tab" id="t">Ingredients</button><div role="tabpanel" aria-labelledby="t" hidden>${words}</div>`,
    ],
  ])('is named by its button: %s', (_, html) => {
    expect(sectionOf(html)?.name).toBe('Ingredients');
  });

  it('is the outermost one that is closed: the inner one cannot be reached yet', () => {
    const inner = `<details><summary>Full list</summary>${words}</details>`;
    expect(sectionOf(`<details><summary>About</summary>${inner}</details>`)?.name).toBe('About');
    expect(sectionOf(`<details open><summary>About</summary>${inner}</details>`)?.name).toBe('Full list');
  });

  it('has no name if its button says nothing, or a whole text', () => {
    const panel = `<div id="p" hidden>${words}</div>`;
    expect(sectionOf(`<button aria-controls="p"><svg></svg></button>${panel}`)).toMatchObject({ name: null });
    expect(sectionOf(`<button aria-controls="p">${'word '.repeat(20)}</button>${panel}`)).toMatchObject({
      name: null,
    });
  });

  it('is unknown if nothing on the page opens it', () => {
    expect(sectionOf(`<div hidden>${words}</div>`)).toBeNull();
  });
});
