import type { Choice } from '../signs/choice';
import { idsOn, owners } from '../signs/chosen-variant';
import { type OptionNames, optionKey } from '../signs/option-names';
import { parentOf } from '../text/inner-roots';
import type { LocatedList } from './located-list';

/**
 * The lists of the chosen variant. Lists that belong to no variant stay. If no id decides, lists in panels that the
 * shop hides are dropped in favour of those it shows; and of lists that bear the names of choices, the chosen one is
 * said to be shown.
 */
export function chosenLists(lists: LocatedList[], choice: Choice): LocatedList[] {
  if (lists.length < 2) return lists;
  const chosen = choice.ids();
  const owned = lists.map((list) => ({ list, owner: ownerOf(list) }));
  const isChosen = (id: string) => chosen.has(id) || choice.options().chosen.has(optionKey(id));
  const is = (owner: Element | null) => owner !== null && idsOn(owner).some(isChosen);
  if (owned.some(({ owner }) => is(owner))) {
    return owned.filter(({ owner }) => owner === null || is(owner)).map(({ list }) => list);
  }
  if (new Set(owned.flatMap(({ owner }) => (owner === null ? [] : idsOn(owner)))).size < 2)
    return chosenByName(lists, choice.options);
  const shown = owned.filter(({ owner }) => owner?.closest('[hidden],[aria-hidden="true"]') == null);
  return shown.length > 0 ? shown.map(({ list }) => list) : lists;
}

function chosenByName(lists: LocatedList[], options: () => OptionNames): LocatedList[] {
  if (lists.some(({ product }) => product === undefined)) return lists;
  const { all, chosen } = options();
  const keys = lists.map(({ product = '' }) => optionKey(product));
  if (!keys.every((key) => all.has(key))) return lists;
  const is = (_: LocatedList, index: number) => chosen.has(keys[index] ?? '');
  if (lists.filter(is).length !== 1) return lists;
  return lists.map((list, index) => {
    const { shown: _, ...rest } = list;
    return is(list, index) ? rest : { ...rest, shown: false };
  });
}

/** The element around a list that carries a variant's id. */
function ownerOf({ map }: LocatedList): Element | null {
  return parentOf(map?.nodeAt(0) ?? null)?.closest(owners) ?? null;
}
