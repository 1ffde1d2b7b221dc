import { type Stance, stances } from '@/report/stance';
import { flashHighlight, highlightOf } from './highlight-names';
import { defaultMarkLook, type MarkLook, markStrengths, markStyles } from './mark-look';
import { flash, markDrawings } from './palette';

/**
 * The style sheets of the marks, made from the palette. They stand in files, because the manifest names one and the
 * build inlines the other; `npx vitest run --project unit tests/design -u` writes them.
 *
 * The rules stand on the root and are inherited. For a bare "::highlight" the browser would make a style of each name
 * for every element of a page. The build for Firefox, where not every version lets highlights be inherited, has them
 * bare. Nothing moves a letter: highlights cannot change size or weight.
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

/** The other looks. Lent to a page only where one is chosen: each name costs it a style for every element. */
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

/** People who force colours get a line of their own colour, and no tint. */
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
