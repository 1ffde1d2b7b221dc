import type { Survey } from './survey';

/** Prints the survey. */
export function inWords(survey: Survey): string {
  const { data, systems, lists } = survey;
  const lines = [
    `Address          ${survey.url || 'not said by the page'}`,
    `Kind of page     ${survey.kind}`,
    `Title            ${survey.title || 'not found'}`,
    `Brand            ${survey.brand || 'not found'}`,
    `Category         ${survey.category || 'not found'}`,
    `How to use       ${survey.howTo ? short(survey.howTo) : 'not found'}`,
    `Claims           ${survey.claims}`,
    `Structured data  ${data.fields.length > 0 ? data.fields.join(', ') : 'none'}${data.isProduct ? ' (of one product)' : ''}`,
    'Shop systems',
    ...systems.map(
      ({ label, hasSign, lists: found }) =>
        `  ${label.padEnd(28)} ${hasSign ? 'sign seen' : 'no sign  '}  ${found.length === 0 ? 'no list' : found.map(short).join(' | ')}`,
    ),
    `Lists            ${lists.length === 0 ? 'none found' : `${lists.length}, by ${survey.source}`}`,
    ...lists.flatMap(({ text, selector, within }) => [
      `  ${short(text)}`,
      `    in ${selector ?? 'no element with a name that lasts'}; with its heading in ${within ?? 'the body'}`,
    ]),
    ...(lists.length === 0 ? ['Tried', ...survey.tried.map((step) => `  ${step}`)] : []),
  ];
  return lines.join('\n');
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 90 ? line : `${line.slice(0, 60)} … ${line.slice(-25)}`;
};
