import { useId, useRef, useState } from 'preact/hooks';
import { type FunctionWords, functionWords, namedFunctions } from '@/words/cosmetic-functions';
import { listed } from '@/words/punctuation';
import type { Translate } from '@/words/translate';
import type { NameView, WholeListView } from '@/words/whole-list';
import { Mark } from '../parts/Mark';
import { useWords } from '../words-context';

/**
 * A whole list, run on like the print on a pack. Each name can be pressed and then says more. The list is one stop
 * for the Tab key; the arrow keys walk through its names.
 */
export function Names({ list: { product, names } }: { list: WholeListView }) {
  const t = useWords();
  const id = useId();
  const [functions, setFunctions] = useState<FunctionWords>({});
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);

  const press = (place: number) => {
    setOpen(place === open ? null : place);
    // Without them the name still says its place and whether the article mentions it.
    functionWords(t('language')).then(setFunctions, () => {});
  };
  const step = (event: KeyboardEvent) => {
    const next = stepped(event.key, current, names.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('.name-button')[next]?.focus();
  };

  return (
    <div class="read-list">
      {product !== null && <h3 class="card-product">{product}</h3>}
      <ol class="plain names" ref={list} onKeyDown={step}>
        {names.map((name, place) => (
          <li key={place} class="name">
            <button
              type="button"
              class={`name-button ${nameClass(name)}`}
              tabIndex={place === current ? 0 : -1}
              aria-expanded={place === open}
              aria-controls={`${id}-more`}
              onFocus={() => setCurrent(place)}
              onClick={() => press(place)}
            >
              <Name name={name} />
            </button>
            {/* Printed and not drawn, so that a copied list has it too. */}
            {place < names.length - 1 && ', '}
            {place === open && (
              <span class="name-more" id={`${id}-more`} role="status">
                {[...name.more, ...functionsIn(t, functions, name)].map((sentence) => (
                  <span key={sentence}>{sentence}</span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function functionsIn(t: Translate, words: FunctionWords, { functions }: NameView): string[] {
  const named = namedFunctions(words, functions);
  return named.length === 0 ? [] : [t('ingredient.function', listed(t, named))];
}

function Name({ name: { text, said } }: { name: NameView }) {
  const t = useWords();
  if (said === null) return <>{text}</>;
  const isFlagged = said.as !== 'cleared';
  return (
    <>
      {said.as !== 'cleared' && <Mark kind={said.as} size={12} />}
      {text}
      <span class="unseen"> ({isFlagged ? said.why : t('list.cleared', said.why)})</span>
    </>
  );
}

function nameClass({ said }: NameView): string {
  if (said === null) return '';
  return said.as === 'cleared' ? 'named-cleared' : `named named-${said.as}`;
}

/** Where a key leads from the name at `at`, of `count`; null where it leads nowhere. */
function stepped(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
