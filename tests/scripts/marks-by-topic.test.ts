import { expect, it } from 'vitest';
import { marksByTopic } from '../../scripts/browser/marks-by-topic';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const report = judge({
  ...emptyProduct,
  title: 'Night Serum',
  lists: [{ text: 'Aqua, Glycolic Acid, Glycerin, Retinol, Panthenol, Phenoxyethanol', source: 'shop' }],
});

it('lists words under every topic that they are evidence for', () => {
  expect(marksByTopic(report, { 'pore-truth-care': ['Retinol', 'Glycolic Acid'] })).toEqual({
    retinoid: ['Retinol'],
    aha: ['Glycolic Acid'],
    'retinoid-with-acid': ['Retinol', 'Glycolic Acid'],
  });
});

it('joins words that are painted as several ranges', () => {
  const marks = marksByTopic(report, { 'pore-truth-works': ['Glycolic', ' Ac', 'id', 'Retinol'] });
  expect(marks.aha).toEqual(['Glycolic Acid']);
  expect(marks.retinoid).toEqual(['Retinol']);
});

it('lists a mark without a finding, or in the wrong stance, as stray', () => {
  expect(marksByTopic(report, { 'pore-truth-works': ['Panthenol'], 'pore-truth-skip': ['Retinol'] })).toEqual(
    {
      stray: ['Panthenol', 'Retinol'],
    },
  );
});
