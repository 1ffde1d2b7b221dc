import { afterEach, describe, expect, it } from 'vitest';
import { readSelection } from '@/page/product/selection';

/** What "Check selected text" reads. */

const secret = 'Water, Glycerin, Hunter2';
const list = 'Water, Glycerin, Panthenol';

afterEach(() => {
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

function selected<E extends HTMLInputElement | HTMLTextAreaElement>(field: E, value: string): void {
  field.value = value;
  field.focus();
  field.select();
}

const input = (attributes: Record<string, string>, into: Node = document.body): HTMLInputElement => {
  const field = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  into.appendChild(field);
  return field;
};

describe('a field for a secret is never read', () => {
  it.each([
    { type: 'password' },
    { type: 'PASSWORD' },
    { type: 'text', autocomplete: 'current-password' },
    { type: 'text', autocomplete: 'section-login new-password' },
    { type: 'text', autocomplete: 'one-time-code' },
    { type: 'text', autocomplete: 'cc-number' },
    { type: 'tel', autocomplete: 'cc-csc' },
  ])('%j', (attributes) => {
    selected(input(attributes), secret);
    expect(readSelection(document)).toBeNull();
  });

  it('in shadow trees, open, closed and nested', () => {
    for (const mode of ['open', 'closed'] as const) {
      const outer = document.body
        .appendChild(document.createElement('login-box'))
        .attachShadow({ mode: 'open' });
      const inner = outer.appendChild(document.createElement('login-field')).attachShadow({ mode });
      selected(input({ type: 'password' }, inner), secret);
      expect(readSelection(document)?.text ?? '').not.toContain('Hunter2');
    }
  });

  it('that the page turned into a text field, to show it', () => {
    const field = input({ type: 'password', autocomplete: 'current-password' });
    selected(field, secret);
    field.type = 'text';
    field.select();
    expect(readSelection(document)).toBeNull();
  });
});

describe('other text that is selected is read', () => {
  it('in a text area', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    selected(field, list);
    expect(readSelection(document)?.text).toBe(list);
  });

  it('in a text field', () => {
    selected(input({ type: 'search', autocomplete: 'off' }), list);
    expect(readSelection(document)?.text).toBe(list);
  });

  it('on the page', () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.textContent = list;
    getSelection()?.selectAllChildren(paragraph);
    expect(readSelection(document)).toMatchObject({ text: list });
    expect(readSelection(document)?.map).not.toBeNull();
  });
});
