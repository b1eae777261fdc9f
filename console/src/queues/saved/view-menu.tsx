import ButtonDropdown, { type ButtonDropdownProps } from '@cloudscape-design/components/button-dropdown';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMe } from '../../app/use-me.ts';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { useViews } from './use-views.ts';

const SaveView = later(() => import('./save-view.tsx').then((part) => part.SaveView));

const SAVE = 'save';
const DROP = 'drop';

/** Lists that were saved, and saving this one. */
export function ViewMenu() {
  const { queues } = useWords();
  const { email } = useMe();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { views, groups, save, drop } = useViews();
  const [asking, setAsking] = useState(false);
  const address = pathname + search;
  const shown = views.find((view) => view.address === address);
  const items: ButtonDropdownProps.Items = [
    ...(views.length === 0 ? [] : [{ text: queues.savedViews, items: views.map(itemOf) }]),
    { id: SAVE, text: queues.saveView },
    ...(shown?.owner === email ? [{ id: DROP, text: queues.dropView(shown.name) }] : []),
  ];
  const act = (id: string) => {
    const view = views.find((one) => keyOf(one) === id);
    if (view !== undefined) void navigate(view.address);
    if (id === SAVE) setAsking(true);
    if (id === DROP && shown !== undefined) void drop(shown.id);
  };
  return (
    <>
      <ButtonDropdown items={items} onItemClick={({ detail }) => act(detail.id)}>
        {shown?.name ?? queues.savedViews}
      </ButtonDropdown>
      {asking ? (
        <SaveView
          groups={groups}
          onClose={() => setAsking(false)}
          onSave={async (name, group) => {
            const saved = await save(crypto.randomUUID(), { name, address, group });
            if (saved) setAsking(false);
          }}
        />
      ) : null}
    </>
  );
}

interface Kept {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly group: string | null;
}

/** Ids are their owner's choice, so only both together name a view. */
const keyOf = ({ owner, id }: Kept): string => `view:${owner}:${id}`;

function itemOf(view: Kept): ButtonDropdownProps.Item {
  return { id: keyOf(view), text: view.name, ...(view.group !== null && { secondaryText: view.group }) };
}
