import type { GeneratedI18nStructure } from '#i18n';

/**
 * Every word that a person reads is asked for by a key of the locale files. The function that answers is
 * passed in: the extension's own in the browser, one that reads the files in Node.
 *
 * Keys. @wxt-dev/i18n flattens "topic.aha.title" to the message name "topic_aha_title", and a browser takes
 * only letters, digits, _ and @ in such names, in any case alike. So no key has a hyphen, and an id that has
 * ("pore-strip") is spelled "poreStrip" in the files; keys.ts holds the pairs. Plurals go by Intl.PluralRules
 * (see number.ts) and not by the module's own "1 | n" form, which splits the finished sentence at every " | "
 * and so breaks on a product name that has one.
 */
export type MessageKey = keyof GeneratedI18nStructure;

interface Tuples {
  0: [];
  1: [string];
  2: [string, string];
  3: [string, string, string];
  4: [string, string, string, string];
}

type Substitutions<K extends MessageKey> = GeneratedI18nStructure[K]['substitutions'] extends keyof Tuples
  ? Tuples[GeneratedI18nStructure[K]['substitutions']]
  : never;

/** An unknown key, or one substitution too few or too many, does not compile. */
export type Translate = <K extends MessageKey>(key: K, ...substitutions: Substitutions<K>) => string;
