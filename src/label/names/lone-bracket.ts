/** A bracket may open in one width and close in the other. */
const BRACKETS = [
  { opens: '(（', closes: ')）' },
  { opens: '[［【', closes: ']］】' },
  { opens: '{', closes: '}' },
];
const countOf = (name: string, signs: string): number => {
  let count = 0;
  for (const sign of name) if (signs.includes(sign)) count++;
  return count;
};

/**
 * How much of a name to drop at either end for a bracket that has lost its other half: it belongs to the list, not to
 * the name.
 */
export const loneBracket = (printed: string): { lead: number; tail: number } => {
  const lead = /^[)\]）］】][\s:：]*/.exec(printed)?.[0].length ?? 0;
  const name = printed.slice(lead);
  const last = name.at(-1) ?? '';
  const pair = BRACKETS.find(({ closes }) => closes.includes(last));
  const lone = last !== '' && pair && countOf(name, pair.closes) > countOf(name, pair.opens);
  const tail = lone ? (/(?<![\s.,"”])[\s.,"”]*.$/.exec(name)?.[0].length ?? 0) : 0;
  const rest = name.slice(0, name.length - tail);
  return { lead: lead + (/^[([（［【][^)\]）］】]*$/.test(rest) ? 1 : 0), tail };
};
