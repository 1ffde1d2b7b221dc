import { type Stance, stances } from '@/report/stance';
import { flashHighlight, highlightOf } from './highlight-names';
import { defaultMarkLook, type MarkLook, markStrengths, markStyles } from './mark-look';
import { flash, markDrawings } from './palette';

/**
 * The style sheets of the marks, made from the palette. They are files, because the manifest names one and the build
 * inlines the other; `npx vitest run --project unit tests/design -u` writes them.
 *
 * The rules are on the root and inherited: for a bare "::highlight" the browser computes a style for every name and
 * every element of the page. The Firefox build has them bare, because not every supported version inherits highlights.
 * Marks never move text: highlights cannot change size or weight.
 */

interface Mark {
  stance: Stance;
  look: MarkLook;
}

const defaults: Mark[] = stances.map((stance) => ({ stance, look: defaultMarkLook }));

const others: Mark[] = stances.flatMap((stance) =>
  markStyles.flatMap((style) =>
    markStrengths
      .filter((strength) => style !== defaultMarkLook.style || strength !== defaultMarkLook.strength)
      .map((strength) => ({ stance, look: { style, strength } })),
  ),
);

const head = '/* Made from src/design/palette.ts by src/design/mark-sheets.ts: change it there. */\n';

/** The marks in their default look, and the flash. */
export const markSheet = (): string =>
  [
    head,
    ...defaults.map(ruleOf),
    rule([flashHighlight], [`background-color: ${flash.paper}`, `color: ${flash.ink}`]),
    forcedColours([
      inForcedColours(defaults),
      rule([flashHighlight], ['background-color: Highlight', 'color: HighlightText']),
    ]),
  ].join('');

/** The other looks. Added to a page only if one is chosen, because every name costs style recalculation. */
export const lookSheet = (): string =>
  [head, ...others.map(ruleOf), forcedColours([inForcedColours(others)])].join('');

function ruleOf({ stance, look }: Mark): string {
  const { line, colour, width, tint } = markDrawings[stance];
  const behind =
    look.style === 'both' && tint !== null
      ? [`background-color: rgb(${channels(colour)} / ${tint[look.strength]}%)`]
      : [];
  return rule(
    [highlightOf(stance, look)],
    [
      ...behind,
      `text-decoration: underline ${line} ${width[look.strength]}px ${colour}`,
      'text-decoration-skip-ink: none',
      'text-underline-offset: 3px',
    ],
  );
}

/** In forced colours a mark is a line in the text's colour, without a tint. */
const inForcedColours = (marks: Mark[]): string =>
  rule(
    marks.map(({ stance, look }) => highlightOf(stance, look)),
    ['background-color: transparent', 'text-decoration-color: CanvasText'],
  );

const forcedColours = (rules: string[]): string =>
  `\n@media (forced-colors: active) {\n${rules.join('').replace(/^(?=.)/gm, '  ')}}\n`;

const rule = (names: string[], declarations: string[]): string =>
  `${names.map((name) => `:root::highlight(${name})`).join(',\n')} {\n${declarations.map((each) => `  ${each};\n`).join('')}}\n`;

/** "207 74 51" */
const channels = (colour: string): string =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(' ');
