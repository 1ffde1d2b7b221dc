import { plainText } from './structured-data';

/**
 * Lists that a page keeps only in its data (`<script type="application/json">`), because their panel is not
 * drawn until it is opened. Such a text has no place on the page and cannot be marked.
 */

const listKey =
  /^(?:full|product|all)?[_-]?(?:ingredients?|inci)[_-]?(?:list|text|html|desc|description|value|content)?$/i;
const nameKeys = ['name', 'displayName', 'title', 'productName'] as const;
const largestScript = 3_000_000;
const mostNodes = 200_000;

interface Candidate {
  text: string;
  /** The names that the data gives around the list, the nearest first. */
  names: readonly string[];
}

/**
 * The list of the product called `title`, or the only list there is. Null where the data holds the lists of
 * several products and none says that it is this one's.
 */
export function listInDataScripts(
  document: Document,
  title: string,
  isList: (text: string) => boolean,
): string | null {
  const found = new Map<string, Candidate>();
  for (const script of document.querySelectorAll(
    'script[type$="json" i]:not([type="application/ld+json"])',
  )) {
    for (const candidate of candidatesIn(script.textContent ?? '')) {
      const key = candidate.text.replace(/\W/g, '').toLowerCase();
      if (!found.has(key) && isList(candidate.text)) found.set(key, candidate);
    }
  }
  const candidates = [...found.values()];
  if (candidates.length <= 1) return candidates[0]?.text ?? null;
  const wanted = bare(title);
  const own = candidates.filter(({ names }) => wanted !== '' && names.some((name) => bare(name) === wanted));
  return own.length === 1 ? (own[0]?.text ?? null) : null;
}

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function* candidatesIn(source: string): Generator<Candidate> {
  if (source.length > largestScript || !/ingredient|inci/i.test(source)) return;
  let root: unknown;
  try {
    root = JSON.parse(source);
  } catch {
    return;
  }
  const stack: { value: unknown; names: readonly string[] }[] = [{ value: root, names: [] }];
  for (let count = 0; count < mostNodes; count++) {
    const next = stack.pop();
    if (next === undefined) return;
    if (typeof next.value !== 'object' || next.value === null) continue;
    const entries: [string, unknown][] = Object.entries(next.value);
    const own = entries.flatMap(([key, value]) =>
      nameKeys.some((name) => name === key) && typeof value === 'string' ? [value] : [],
    );
    const names = own.length === 0 ? next.names : [...own, ...next.names];
    for (const [key, value] of entries) {
      if (typeof value === 'object') stack.push({ value, names });
      else if (typeof value === 'string' && listKey.test(key)) yield { text: plainText(value), names };
    }
  }
}
