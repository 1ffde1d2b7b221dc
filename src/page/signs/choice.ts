import { chosenIds } from './chosen-variant';
import { type OptionNames, optionNames } from './option-names';

/** What is chosen on a page. Each is read at the first question, and once. */
export interface Choice {
  ids: () => ReadonlySet<string>;
  options: () => OptionNames;
}

export function choiceOn(document: Document, url: string): Choice {
  let ids: ReadonlySet<string> | undefined;
  let options: OptionNames | undefined;
  return {
    ids: () => {
      ids ??= chosenIds(document, url);
      return ids;
    },
    options: () => {
      options ??= optionNames(document);
      return options;
    },
  };
}
