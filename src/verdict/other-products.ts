import type { Product } from '@/report/product';
import type { Kind } from '@/report/report';
import { fold } from '@/text/folded-text';
import { wordsOf } from '@/text/words';
import { weighKinds } from './title/kind-evidence';
import { titleSigns } from './title/title-kind';

/**
 * A page that sells one product recommends others beside it, some with their lists, each in a box of its own below its
 * name. Such a list is another product's where its name is one, the page's title names something else, and the page
 * sells no kit. It is emptied: the places of the other lists stay.
 */
export function withoutOthers(product: Product): Product {
  const title = firmKind(product.title);
  if (title === null || titleSigns(product.title).kit !== null) return product;
  const others = product.lists.flatMap(({ apart }) => {
    const named = apart === undefined ? null : firmKind(apart);
    return apart === undefined || named === null ? [] : [{ apart, ...named }];
  });
  // Where every list has a name of its own and one is what the title says, the page sells them together.
  const isTogether = others.length === product.lists.length && others.some(({ kind }) => kind === title.kind);
  const names = new Set(others.filter((other) => !isTold(other, product.title)).map(({ apart }) => apart));
  if (names.size === 0 || isTogether) return product;
  const lists = product.lists.map((list) =>
    list.apart !== undefined && names.has(list.apart) ? { ...list, text: '' } : list,
  );
  return { ...product, lists };
}

interface Named {
  kind: Kind;
  /** The words that say so. */
  nouns: readonly string[];
}

/** The kind that a name tells by a noun that leaves little doubt; null where it has none. */
function firmKind(name: string): Named | null {
  const evidence = titleSigns(name).evidence.filter(({ weight, said }) => weight >= firm && said !== '');
  const { kind } = weighKinds(evidence);
  if (evidence.length === 0 || kind === 'off-topic' || kind === 'other') return null;
  return { kind, nouns: evidence.map(({ said }) => said) };
}

/** Above the weight of vague nouns and of those beside another: see `kind-evidence.ts`. */
const firm = 6;

/** Whether a title has all words of a name, or its noun: "Serum & Cream" tells of a "Night Cream". */
function isTold({ apart, nouns }: Named & { apart: string }, title: string): boolean {
  const said = new Set(wordsIn(title));
  return (
    wordsIn(apart).every((word) => said.has(word)) || nouns.flatMap(wordsIn).some((word) => said.has(word))
  );
}

function wordsIn(text: string): string[] {
  const { folded } = fold(text);
  return wordsOf(folded).map(({ start, end }) => folded.slice(start, end));
}
