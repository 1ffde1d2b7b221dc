import type { Translate } from './translate';

/** A locale file as JSON gives it: text, nested as deep as it likes. */
export interface Messages {
  [key: string]: string | Messages;
}

/**
 * Answers keys from a locale file, as the browser would: for the command line and for tests.
 * Pass `import messages from '@/locales/en.json'`. Throws on a key that the file does not hold.
 */
export function translateFrom(messages: Messages): Translate {
  return (key, ...substitutions) => {
    let found: string | Messages | undefined = messages;
    for (const step of key.split('.')) {
      found = typeof found === 'object' ? found[step] : undefined;
    }
    if (typeof found !== 'string') throw new Error(`No message under "${key}"`);
    // "$$" is a printed dollar; a figure without a substitution becomes nothing, as browsers have it.
    return found.replace(/\$(\$|[1-9])/g, (_, mark: string) =>
      mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
    );
  };
}
