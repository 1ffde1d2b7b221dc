import { useId, useState } from 'preact/hooks';
import type { NewProduct } from '@/week/product';
import { tidy } from '@/week/product';
import { roleOf } from '@/week/role';
import { type Role, roles } from '@/week/shelf';
import { roleName } from '@/words/week';
import { useWords } from '../words-context';
import { NameField } from './NameField';
import type { UsedWeek } from './use-week';
import { WhatItIs } from './WhatItIs';
import type { WeekActions } from './week-actions';

interface AddByHandProps {
  actions: Pick<WeekActions, 'judgeList'>;
  used: UsedWeek;
}

/** The person says what a product is, or pastes its ingredients to have them judged. */
type What = Role | 'list';

const whats: readonly What[] = [...roles, 'list'];

const byHand = (name: string, role: Role): NewProduct =>
  tidy({ title: name, brand: '', shop: '', url: '', role, nights: null, pinned: [] });

/** Puts a product on the shelf that was not read from a page. */
export function AddByHand({ actions, used }: AddByHandProps) {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const [what, setWhat] = useState<What>('retinoid');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');

  const add = async () => {
    setProblem('');
    const role = what === 'list' ? await roleIn(actions, name, text) : what;
    if (role === null) return setProblem(t('week.add.unread'));
    const says = t('week.added', name.trim(), roleName(t, role));
    if (!(await used.change({ do: 'add', product: byHand(name, role) }, says))) return;
    // What was typed in the meantime stays.
    setName((now) => (now === name ? '' : now));
    setText((now) => (now === text ? '' : now));
  };

  return (
    <form
      class="add-by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        add().catch((error: unknown) => setProblem(t('week.notKept', String(error))));
      }}
    >
      <NameField value={name} change={setName} />
      <WhatItIs
        of={whats}
        what={what}
        choose={setWhat}
        nameOf={(each) => (each === 'list' ? t('week.add.list') : roleName(t, each))}
      />
      {what === 'list' && (
        <>
          <label for={`${id}-list`}>{t('week.add.ingredients')}</label>
          <textarea
            id={`${id}-list`}
            rows={4}
            required
            spellcheck={false}
            placeholder={t('popup.ownText.hint')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </>
      )}
      <p role="alert">{problem}</p>
      <button type="submit" class="primary">
        {t('week.add.button')}
      </button>
    </form>
  );
}

/** Null if the text isn't an ingredient list: then the product's role is unknown. */
async function roleIn(
  { judgeList }: AddByHandProps['actions'],
  name: string,
  text: string,
): Promise<Role | null> {
  const report = await judgeList({ name, text });
  const isRead = report.lists.some(({ names, actives }) => names.length + actives.length > 0);
  return isRead ? roleOf(report) : null;
}
