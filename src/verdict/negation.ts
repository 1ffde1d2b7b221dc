import type { Hit } from '@/text/phrases';

/** "No retinol", "sans alcool", "free of …", "formulated without A, B or C": what follows is denied. */
const BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:no|non|not|never|without|free\s+(?:of|from)|zero|0\s?%|does(?:\s+not|n't)\s+contain|do(?:\s+not|n't)\s+contain|contains\s+no|sans|ne\s+contient\s+(?:pas|ni)|exempt\s+de|ohne|frei\s+von|kein(?:e|en)?|enthalt\s+kein(?:e)?|sin|libre\s+de|no\s+contiene|senza|privo\s+di|non\s+contiene|zonder|vrij\s+van|geen|bevat\s+geen|bez|nie\s+zawiera|wolny\s+od|sem|nao\s+contem|livre\s+de|isento\s+de|tanpa)\s+(?:[^.!?;:\n]*(?:,|\s(?:and|or|et|ou|und|oder|y|o|e|en|of|i|lub|nor|ni)\s)\s*)?(?:(?:a|an|any|the|ein|eine|un|une|added|synthetic|de|d'|of)\s+)*$/u;
const AFTER =
  /^(?:\s+(?:acid|acids|säure))?\s?[-‐‑–]?\s?(?:free|frei|vrij|less)(?![\p{L}])|^\s?(?:フリー|不使用|無添加|ゼロ)|^\s?(?:프리|무첨가|미함유|배제|zero|제로)|^(?:\s+(?:acid|acids|säure))?(?:\s*\(?\d+(?:[.,]\d+)?\s?%\)?)?\s*-?\s*(?:alternativ|replacement|substitut|-like|like\s)/u;
const CJK_BEFORE = /(?:不含|无添加|無添加|零添加|不添加|无|無|零|ノン|무)\s?$/u;

/** How many characters before a word are looked at: longer lists of what is left out do not occur. */
const NEAR = 200;

/** True where the words around a hit deny it. Negation runs to the end of its sentence or list. */
export function isDenied(folded: string, hit: Hit): boolean {
  const stretch = folded.slice(Math.max(0, hit.start - NEAR), hit.start);
  const sentence = Math.max(stretch.lastIndexOf('. '), stretch.lastIndexOf('\n'), stretch.lastIndexOf('; '));
  const before = stretch.slice(sentence + 1);
  return BEFORE.test(before) || AFTER.test(folded.slice(hit.end, hit.end + 30)) || CJK_BEFORE.test(before);
}
