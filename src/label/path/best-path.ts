import { isWater } from '@/lexicon/water';
import { nameScore } from './features';
import type { Boundary, CueToken, PieceToken, State, Token } from './token';
import weights from './weights.json';

const STATES: readonly State[] = ['name', 'text', 'section', 'absent'];
const NAME = STATES.indexOf('name');
/** The states behind it are those of a cue. */
const TEXT = STATES.indexOf('text');
const NEVER = Number.NEGATIVE_INFINITY;

/** The one state that a cue leaves open. */
export function stateOf({ cue }: CueToken): State {
  switch (cue.kind) {
    case 'key':
    case 'menu':
    case 'howTo':
    case 'section':
      return 'section';
    case 'notice':
    case 'code':
      return 'text';
    case 'absent':
      return 'absent';
    default:
      return 'name';
  }
}

/** A boundary, or a line that water opens. */
type Edge = Boundary | 'water';

const transitions: Record<Edge, Record<string, number>> = weights.transitions;

/**
 * For every boundary the cost of each change of state, row by row. A change without a weight is never made: only a cue
 * opens a section, or says what is not inside. Staying costs nothing unless a weight says so.
 */
const COSTS = new Map(
  Object.entries(transitions).map(([boundary, costs]) => [
    boundary,
    changesOf((from, to) => costs[`${from} ${to}`] ?? (from === to ? 0 : NEVER)),
  ]),
);
/** Before a cue every change is free. */
const FREE = changesOf(() => 0);

/** The changes to one state that are ever made: the states before, and what each change costs. */
interface Changes {
  froms: number[];
  costs: number[];
}

function changesOf(costOf: (from: State, to: State) => number): Changes[] {
  return STATES.map((to) => {
    const changes = STATES.map((from, index) => ({ index, cost: costOf(from, to) })).filter(
      ({ cost }) => cost !== NEVER,
    );
    return { froms: changes.map(({ index }) => index), costs: changes.map(({ cost }) => cost) };
  });
}

/**
 * The most likely state of every token: Viterbi's algorithm over the weights of `weights.json`. A name scores by
 * what it looks like, and every change of state costs by the boundary it happens at: names end at a full stop or a
 * line more easily than at a comma. Linear in the number of tokens.
 */
export function bestPath(tokens: readonly Token[], underHeading: boolean): State[] {
  const count = STATES.length;
  const backs = new Uint8Array(tokens.length * count);
  let scores = Float64Array.from(STATES, (state) => opening(state, underHeading));
  let next = new Float64Array(count);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const changes = token.kind === 'cue' ? FREE : (COSTS.get(boundaryOf(token)) ?? FREE);
    const only = token.kind === 'cue' ? STATES.indexOf(stateOf(token)) : -1;
    const named = token.kind === 'cue' ? 0 : nameScore(token);
    // Only a cue opens a section, or says what is not inside: until then there are two states.
    const isPlain = scores[TEXT + 1] === NEVER && scores[TEXT + 2] === NEVER;
    for (let to = 0; to < count; to++) {
      if (to > TEXT && only < 0 && isPlain) {
        next[to] = NEVER;
        continue;
      }
      let best = NEVER;
      const { froms, costs } = changes[to] ?? none;
      for (let which = 0; which < froms.length && (only < 0 || to === only); which++) {
        const from = froms[which] ?? 0;
        const score = (scores[from] ?? NEVER) + (costs[which] ?? NEVER);
        if (score <= best) continue;
        best = score;
        backs[index * count + to] = from;
      }
      next[to] = to === NAME ? best + named : best;
    }
    [scores, next] = [next, scores];
  }
  let at = scores.indexOf(Math.max(...scores));
  const path = new Array<State>(tokens.length).fill('text');
  for (let index = tokens.length - 1; index >= 0; index--) {
    path[index] = STATES[at] ?? 'text';
    at = backs[index * count + at] ?? 0;
  }
  return path;
}

const none: Changes = { froms: [], costs: [] };

/** Water alone on a line opens a list, whatever the line before was about: a teaser has no use for it. */
export const boundaryOf = ({ before, piece }: PieceToken): Edge =>
  before === 'line' && piece.reads === 'known' && !piece.name.includes(' ') && isWater(piece.name)
    ? 'water'
    : before;

function opening(state: State, underHeading: boolean): number {
  if (state === 'name') return underHeading ? weights.underHeading : weights.opensWithName;
  return state === 'text' ? 0 : NEVER;
}
