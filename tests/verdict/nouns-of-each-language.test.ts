import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { productKind } from '@/verdict/kind/product-kind';
import titles from './nouns-of-each-language.json';

const read = (title: string) => productKind({ ...emptyProduct, title }, null);

/** The same shelf in each language: what is toned, washed, left on, for body or lips, and no skin care at all. */
const rows = Object.entries<Record<string, string>>(titles).flatMap(([language, byKind]) =>
  Object.entries(byKind).flatMap(([said, line]) => {
    const [kind = '', contact = ''] = said.split(', ');
    return line.split(' | ').map((title) => ({ language, title, kind, contact }));
  }),
);

describe('a product is what its noun says in each language', () => {
  it.each(rows)('$language: "$title" is of the kind $kind', ({ title, kind }) => {
    expect(read(title).kind).toBe(kind);
  });
});

describe('and stays on as its noun says', () => {
  it.each(rows.filter(({ contact }) => contact !== ''))(
    '$language: "$title" is a $contact',
    ({ title, contact }) => {
      expect(read(title).contact).toBe(contact);
    },
  );
});
