/**
 * The words of what an ingredient does ("humectant, solvent"), by the ids that a report's lists carry. They are
 * loaded when they are first asked for, one language at a time: most people never tap a name.
 */
export type FunctionWords = Readonly<Record<string, string>>;

const load: Readonly<Record<string, () => Promise<{ default: FunctionWords }>>> = {
  de: () => import('./functions/de.json'),
  en: () => import('./functions/en.json'),
  es: () => import('./functions/es.json'),
  fr: () => import('./functions/fr.json'),
  it: () => import('./functions/it.json'),
  ja: () => import('./functions/ja.json'),
  ko: () => import('./functions/ko.json'),
  nl: () => import('./functions/nl.json'),
  pl: () => import('./functions/pl.json'),
  pt: () => import('./functions/pt.json'),
  'zh-CN': () => import('./functions/zh_CN.json'),
};

/** The languages that have words for the functions, as the locale files name themselves. */
export const functionLanguages: readonly string[] = Object.keys(load);

/** The words in a language, named as the locale files do ("de", "zh-CN"); English where there are none. */
export async function functionWords(language: string): Promise<FunctionWords> {
  const words = load[language] ?? load.en;
  return words ? (await words()).default : {};
}

/** The functions in words, in the order given. An id without words is left out: an older state may contain one. */
export const namedFunctions = (words: FunctionWords, functions: readonly string[]): string[] =>
  functions.flatMap((id) => words[id] ?? []);
