import { expect, it } from 'vitest';
import { marksByTopic } from '../../scripts/browser/marks-by-topic';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const report = judge({
  ...emptyProduct,
  title: 'Night Serum',
  lists: [{ text: 'Aqua, Glycolic Acid, Glycerin, Retinol, Panthenol, Phenoxyethanol', source: 'shop' }],
});

it('puts words under every topic that rests on them', () => {
  expect(marksByTopic(report, { 'pore-truth-care': ['Retinol', 'Glycolic Acid'] })).toEqual({
    retinoid: ['Retinol'],
    aha: ['Glycolic Acid'],
    'retinoid-with-acid': ['Retinol', 'Glycolic Acid'],
  });
});

it('joins what is painted in pieces, as the page has it', () => {
  const marks = marksByTopic(report, { 'pore-truth-works': ['Glycolic', ' Ac', 'id', 'Retinol'] });
  expect(marks.aha).toEqual(['Glycolic Acid']);
  expect(marks.retinoid).toEqual(['Retinol']);
});

it('shows a mark that nothing accounts for, and one in a stance that is not its own', () => {
  expect(marksByTopic(report, { 'pore-truth-works': ['Panthenol'], 'pore-truth-skip': ['Retinol'] })).toEqual(
    {
      stray: ['Panthenol', 'Retinol'],
    },
  );
});
