import { useEffect, useRef, useState } from 'preact/hooks';
import { roles, type ShelfProduct } from '@/week/shelf';
import { roleName } from '@/words/week';
import { useWords } from '../words-context';
import { NameField } from './NameField';
import type { UsedWeek } from './use-week';
import { WhatItIs } from './WhatItIs';

interface EditProductProps {
  product: ShelfProduct;
  used: UsedWeek;
  close: () => void;
}

/** Another name for a product, and what it is: the person may know better than its page. */
export function EditProduct({ product, used, close }: EditProductProps) {
  const t = useWords();
  const [title, setTitle] = useState(product.title);
  const [role, setRole] = useState(product.role);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const save = async () => {
    if (await used.change({ do: 'name', id: product.id, title, role }, t('week.edit.done', title.trim())))
      close();
  };
  return (
    <form
      class="edit-product"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <NameField value={title} change={setTitle} field={name} />
      <WhatItIs of={roles} what={role} choose={setRole} nameOf={(each) => roleName(t, each)} />
      <div class="buttons">
        <button type="submit" class="primary">
          {t('week.edit.save')}
        </button>
        <button type="button" onClick={close}>
          {t('week.edit.cancel')}
        </button>
      </div>
    </form>
  );
}
