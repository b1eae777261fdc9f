import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { listOf } from '../../../parts/list-of.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import { CategoryFields } from '../category-fields.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** What the record says it is, where that was wrong. */
export function EditForm({ record, onDone }: ActPanelProps) {
  const { acts, terms } = useWords();
  const [title, setTitle] = useState(record.title);
  const [about, setAbout] = useState({ category: record.category, subcategory: record.subcategory });
  const [owner, setOwner] = useState(record.owner ?? '');
  const [items, setItems] = useState(record.configurationItems.join(', '));
  const [tags, setTags] = useState(record.tags.join(', '));
  const isOther = (text: string, list: readonly string[]) => listOf(text).join() !== list.join();
  const change = {
    ...(title !== record.title && { title }),
    ...(about.category !== record.category && { category: about.category }),
    ...(about.subcategory !== record.subcategory && { subcategory: about.subcategory }),
    ...(owner !== (record.owner ?? '') && { owner: owner === '' ? null : owner }),
    ...(isOther(items, record.configurationItems) && { configurationItems: listOf(items) }),
    ...(isOther(tags, record.tags) && { tags: listOf(tags) }),
  };
  return (
    <ActForm
      act="edit"
      record={record}
      onDone={onDone}
      fields={['title', 'category', 'subcategory', 'owner', 'configurationItems', 'tags']}
      disabled={Object.keys(change).length === 0}
      send={(header) =>
        api.PATCH('/incidents/{number}', { params: { path: { number: record.number }, header }, body: change })
      }
    >
      {(error) => (
        <>
          <TextField label={terms.field.title} value={title} onChange={setTitle} errorText={faultOf(error, 'title')} />
          <CategoryFields value={about} onChange={setAbout} error={error} />
          <TextField label={acts.owner} value={owner} onChange={setOwner} errorText={faultOf(error, 'owner')} />
          <TextField
            label={terms.field.items}
            description={acts.commaSeparated}
            value={items}
            onChange={setItems}
            errorText={faultOf(error, 'configurationItems')}
          />
          <TextField
            label={terms.field.tags}
            description={acts.commaSeparated}
            value={tags}
            onChange={setTags}
            errorText={faultOf(error, 'tags')}
          />
        </>
      )}
    </ActForm>
  );
}
