import { isLastingClass, testAttributesOf } from './lasting-selector';

/** Reduces a page to the elements around its title and its list, with invented words. Runs in a page. */

export const invented = {
  title: 'Invented Moss Serum',
  list: 'Aqua, Glycerin, Moss Extract, Niacinamide, Panthenol, Phenoxyethanol',
  noList: 'Please see the package.',
} as const;

interface Landmarks {
  title: Element | null;
  /** The heading of the list, which keeps its words. */
  heading: Element | null;
  /** A heading on the same line as the list ("Ingredients:"); empty if there is none. */
  lead: string;
  list: Element;
}

/** The markup of the skeleton, with a list or with a sentence that there is none. */
export function skeleton(
  document: Document,
  { title, heading, lead, list }: Landmarks,
  withList: boolean,
): string {
  const words = new Map<Element, string>([
    [list, `${lead} ${withList ? invented.list : invented.noList}`.trim()],
  ]);
  const announced = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const isInside = heading !== null && list.contains(heading);
  if (heading !== null && !isInside && !heading.contains(list)) words.set(heading, announced);
  if (title !== null) words.set(title, invented.title);
  const kept = new Set<Element>();
  for (const element of words.keys())
    for (let each: Element | null = element; each !== null; each = each.parentElement) kept.add(each);

  const lines: string[] = [];
  const print = (element: Element, depth: number) => {
    const tag = element.tagName.toLowerCase();
    const open = `<${tag}${attributesOf(element)}>`;
    const text = words.get(element);
    const indent = '  '.repeat(depth);
    if (text !== undefined) {
      const inner = element === list && isInside ? `<h3>${escaped(announced)}</h3>` : '';
      lines.push(`${indent}${open}${inner}${escaped(text)}</${tag}>`);
      return;
    }
    lines.push(`${indent}${open}`);
    for (const child of element.children) if (kept.has(child)) print(child, depth + 1);
    lines.push(`${indent}</${tag}>`);
  };
  const name = withList ? invented.title : `${invented.title} Brush`;
  if (title === null) lines.push(`  <h1>${name}</h1>`);
  for (const child of document.body.children) if (kept.has(child)) print(child, 1);
  const lang = document.documentElement.lang || 'en';
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}"><head><title>${name}</title></head>`,
    `<body${attributesOf(document.body)}>`,
    ...lines,
    '</body></html>',
    '',
  ].join('\n');
}

const kept = ['role', 'hidden', 'for', 'aria-controls', 'aria-labelledby', 'aria-expanded', 'data-target'];

function attributesOf(element: Element): string {
  const classes = [...element.classList].filter(isLastingClass).join(' ');
  const href = element.getAttribute('href') ?? '';
  const pairs: [string, string | null][] = [
    ['id', element.id === '' || element.id.length > 60 ? null : element.id],
    ['class', classes === '' ? null : classes],
    ...kept.map((name): [string, string | null] => [name, element.getAttribute(name)]),
    ['href', href.startsWith('#') ? href : null],
    ...testAttributesOf(element),
  ];
  return pairs
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value ?? '')}"`))
    .join('');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
