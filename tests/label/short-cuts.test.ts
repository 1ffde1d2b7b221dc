import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutField } from '@/label/cut/cut-field';
import { bestPath, boundaryOf, stateOf } from '@/label/path/best-path';
import { nameScore } from '@/label/path/features';
import type { State, Token } from '@/label/path/token';
import weights from '@/label/path/weights.json';
import { STEPS, tidy } from '@/label/tidy/tidy';

/** What fields are made of: names, prose, headings, and every sign that a step looks for. */
const part = fc.constantFrom(
  'Aqua',
  'Glycerin',
  'Alcohol Denat.',
  'Cetearyl Alcohol (and) Ceteareth-20',
  'Linalool*',
  '*plant origin',
  '1,2-Hexanediol',
  'Citric',
  'Acid',
  '정제수 글리세린 에탄올 병풀 향료 판테놀',
  'Ingredients:',
  'May contain:',
  'How to use:',
  'Free from',
  'Key ingredients:',
  'Calms the skin and keeps it soft all day',
  'Read more',
  'Glyc… Show more',
  'Retinol 0.5 %',
  'Contains 2 % or less of:',
);
const between = fc.constantFrom(
  ', ',
  ', ',
  ' ',
  '\n',
  '\n\n',
  '. ',
  ' ■ ',
  ' ① ',
  ' 1. ',
  ' 2. ',
  ' a) ',
  ' b) ',
  ' c) ',
  '] [',
  "', '",
  '\t',
  ' | ',
  '; ',
);
const field = fc
  .array(fc.tuple(part, between), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));

it('a step of tidying that is left out would have changed nothing', () => {
  fc.assert(
    fc.property(field, (text) => {
      expect(tidy(text)).toBe(STEPS.reduce((changed, { step }) => step(changed), text));
    }),
    { numRuns: 500 },
  );
});

const STATES: readonly State[] = ['name', 'text', 'section', 'absent'];
const costs: Record<string, Record<string, number>> = weights.transitions;

/** Viterbi's algorithm as it is written down: every change to every state. */
function plainPath(tokens: readonly Token[], underHeading: boolean): State[] {
  const never = Number.NEGATIVE_INFINITY;
  let scores = [underHeading ? weights.underHeading : weights.opensWithName, 0, never, never];
  const backs = tokens.map((token) => {
    const back: number[] = [];
    scores = STATES.map((to, index) => {
      const isOpen = token.kind === 'piece' || stateOf(token) === to;
      let best = never;
      for (const [from, state] of STATES.entries()) {
        const boundary = token.kind === 'cue' ? token.before : boundaryOf(token);
        const weight = costs[boundary]?.[`${state} ${to}`] ?? (state === to ? 0 : never);
        const score = (scores[from] ?? never) + (token.kind === 'cue' ? 0 : weight);
        if (!isOpen || score <= best) continue;
        best = score;
        back[index] = from;
      }
      return to === 'name' && token.kind === 'piece' ? best + nameScore(token) : best;
    });
    return back;
  });
  let at = scores.indexOf(Math.max(...scores));
  return backs
    .toReversed()
    .map((back) => {
      const state = STATES[at] ?? 'text';
      at = back[at] ?? 0;
      return state;
    })
    .toReversed();
}

it('the best path is the same without its short cuts', () => {
  fc.assert(
    fc.property(field, fc.boolean(), (text, underHeading) => {
      const tokens = cutField(text);
      expect(bestPath(tokens, underHeading)).toEqual(plainPath(tokens, underHeading));
    }),
    { numRuns: 500 },
  );
});
