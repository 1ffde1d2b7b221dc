import { describe, expect, it } from 'vitest';
import { emptyProduct, type Product } from '../../src/report/product';
import { Report } from '../../src/report/report';
import { withoutOuterStrength } from '../../src/text/percent';
import { judge } from '../../src/verdict/judge';
import { productOf } from '../cases/compare';
import { loadCases } from '../cases/load-cases';

const report = (words: Partial<Product>) => judge({ ...emptyProduct, ...words });
const list = (text: string) => [{ text, source: 'shop' as const }];

describe('the report', () => {
  const all = loadCases().flatMap(({ cases }) => cases);

  it('has the shape of the contract', () => {
    for (const one of all) expect(Report(judge(productOf(one))), one.id).toBe(true);
  });

  it('shows evidence for every finding, with offsets of the printed words', () => {
    for (const one of all) {
      const product = productOf(one);
      for (const finding of judge(product).findings) {
        expect(finding.evidence.length, one.id).toBeGreaterThan(0);
        for (const { at, text } of finding.evidence) {
          const given =
            at?.in === 'list'
              ? product.lists[at.index]?.text
              : at &&
                { title: product.title, category: product.category, claim: product.claims[at.index] }[at.in];
          expect(given?.slice(at?.start, at?.end).replace(/\s+/g, ' '), one.id).toBe(text);
        }
      }
    }
  });

  it('prints strengths in the evidence, not in the names of the list', () => {
    const { lists, findings } = judge({
      ...emptyProduct,
      title: 'Night Serum',
      lists: list(
        'Aqua, Glycerin, Salicylic Acid (2 %), Butylparaben - 0,4%, AHA Complex (Glycolic Acid 5 %)',
      ),
    });
    expect(lists[0]?.names).toEqual([
      'Aqua',
      'Glycerin',
      'Salicylic Acid',
      'Butylparaben',
      'AHA Complex (Glycolic Acid 5 %)',
    ]);
    expect(findings.flatMap(({ evidence }) => evidence.map(({ text }) => text))).toContain(
      'Salicylic Acid (2 %)',
    );
  });

  it('counts places from 1 within their list', () => {
    for (const one of all) {
      const { findings, lists } = judge(productOf(one));
      // The steps of a treatment share one finding, with evidence in two lists.
      for (const finding of findings.filter(({ topic }) => topic !== 'retinoid-with-acid'))
        for (const { where, place, of, text } of finding.evidence) {
          if (where !== 'ingredients' && where !== 'actives') continue;
          const read = lists[finding.product];
          const names = (where === 'actives' ? read?.actives : read?.names) ?? [];
          expect(names[(place ?? 0) - 1], one.id).toContain(withoutOuterStrength(text));
          expect(of, one.id).toBe(names.length);
        }
    }
  });

  it('never clears what it flags, nor shows off-topic products any findings', () => {
    for (const one of all) {
      const { verdict, findings, cleared } = judge(productOf(one));
      if (verdict === 'off-topic') expect(findings, one.id).toEqual([]);
      const flagged = findings.flatMap(({ product, evidence }) =>
        evidence.filter(({ where }) => where === 'ingredients').map(({ place }) => `${product}:${place}`),
      );
      for (const { product, place } of cleared) expect(flagged, one.id).not.toContain(`${product}:${place}`);
    }
  });

  it('says where the list was found, how long it is and what it could not read', () => {
    const [read] = report({
      title: 'Cream',
      lists: list('Water, Glycerin, Zzgrmblfx, Squalane, Panthenol'),
    }).lists;
    expect(read).toMatchObject({ source: 'shop', order: 'descending', unclear: ['Zzgrmblfx'] });
    expect(read?.names).toHaveLength(5);
  });

  it('keeps the words of the page', () => {
    const { product, page } = report({
      url: 'https://a.example/p',
      shop: 'a',
      title: 'Cream',
      brand: 'Osprey',
      category: 'Creams',
    });
    expect(page).toEqual({ url: 'https://a.example/p', shop: 'a' });
    expect(product).toMatchObject({ title: 'Cream', brand: 'Osprey', category: 'Creams' });
  });

  it('shows the spelling that a slip was read as', () => {
    const { findings } = report({ title: 'Gel', lists: list('Water, Glycerin, Salycylic Acid, Panthenol') });
    expect(findings[0]?.evidence[0]).toMatchObject({ text: 'Salycylic Acid', readAs: 'Salicylic Acid' });
  });

  it('reports what the title promises and the list doesn’t have, with the printed words', () => {
    const { differs } = report({
      title: 'Retinol Serum',
      lists: list('Water, Glycerin, Retinyl Acetate, Squalane'),
    });
    expect(differs).toEqual([{ promised: 'Retinol', topic: 'retinoid' }]);
  });

  it('separates notes from other sources, and shows them only where they belong', () => {
    const ids = (title: string, text: string) =>
      report({ title, lists: list(text) })
        .notes.map(({ id }) => id)
        .sort();
    expect(ids('Cream', 'Water, Glycerin, Retinol, Squalane')).toEqual(['retinoid-pregnancy']);
    expect(ids('Cream', 'Water, Glycolic Acid, Glycerin, Squalane')).toEqual(['aha-sun']);
    expect(ids('Cleanser', 'Water, Glycolic Acid, Glycerin, Squalane')).toEqual([]);
    expect(ids('Cream', 'Water, Glycerin, Retinyl Palmitate, Squalane')).toEqual([]);
    expect(ids('Glycolic Acid 30% Peel', 'Water, Glycolic Acid, Glycerin, Squalane')).toEqual([
      'aha-sun',
      'peel-at-home',
    ]);
    expect(report({ title: 'Derma Roller' }).notes.map(({ id }) => id)).toEqual(['needling-at-home']);
    expect(report({ title: 'IPL Device for Pores' }).notes).toEqual([]);
    for (const { source } of report({ title: 'Derma Roller' }).notes)
      expect(source).toMatch(/^[A-Z]+(?: \d{4})?$/);
  });

  it('judges the same whatever the case of the words', () => {
    for (const one of all.filter(
      ({ ingredients }) => ingredients !== undefined && /^[\x20-\x7e]*$/.test(ingredients),
    )) {
      const product = productOf(one);
      const capitals = {
        ...product,
        lists: product.lists.map((given) => ({ ...given, text: given.text.toUpperCase() })),
      };
      expect([one.id, judge(capitals).verdict]).toEqual([one.id, judge(product).verdict]);
    }
  });
});

describe('a list that does not hold what is promised', () => {
  const names = 'Water, Glycerin, Dimethicone, Niacinamide, Panthenol, Allantoin, Phenoxyethanol';
  const differs = (line: string) =>
    report({ title: 'Quokka Lotion', lists: list(`${line}\n\n${names}`) }).differs;

  it('differs, but not from a drug active that is printed above the inactive ingredients', () => {
    expect(differs('-Salicylic Acid 1%: Treats and prevents acne.')).toEqual([]);
    expect(differs('-Salicylic Acid 10%: peels.')).toHaveLength(1);
    expect(differs('-Glycolic Acid 8%: peels.')).toHaveLength(1);
    expect(differs('-Retinol 0.3%: smooths lines.')).toHaveLength(1);
  });
});
