import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client.ts';
import { Page } from '../app/page.tsx';
import { useAct } from '../desk/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { ChoiceField } from '../parts/fields/choice-field.tsx';
import { TextField } from '../parts/fields/text-field.tsx';
import { listOf } from '../parts/list-of.ts';
import { useDraft } from '../parts/use-draft.ts';
import { CHANGED, type Change, RISKS } from './change.ts';
import { useChangesWords } from './use-changes-words.ts';

/** One that somebody asks for of their own accord. */
export function NewChange() {
  const words = useChangesWords();
  const navigate = useNavigate();
  const title = useDraft('change.new.title');
  const description = useDraft('change.new.description');
  const items = useDraft('change.new.items');
  const [risk, setRisk] = useState<Change['risk']>('medium');
  const { act, busy, failed } = useAct(CHANGED);
  const save = async () => {
    const said = { title: title.text.trim(), description: description.text, risk };
    const body = { ...said, configurationItems: listOf(items.text) };
    const number = (await act(() => api.POST('/changes', { body }), words.saved))?.data?.number;
    if (number === undefined) return;
    for (const draft of [title, description, items]) draft.clear();
    void navigate(`/changes/${number}`);
  };
  return (
    <Page title={words.request}>
      <SpaceBetween size="m">
        <TextField label={words.heading} value={title.text} onChange={title.set} autoFocus />
        <TextField label={words.description} value={description.text} onChange={description.set} rows={6} />
        <ChoiceField
          label={words.risk}
          value={risk}
          options={RISKS.map((value) => ({ value, label: words.risks[value] }))}
          onChange={(value) => setRisk(value as Change['risk'])}
        />
        <TextField label={words.items} description={words.itemsHelp} value={items.text} onChange={items.set} />
        {failed === null ? null : <Failure error={failed} />}
        <Button variant="primary" loading={busy} disabled={title.text.trim() === ''} onClick={() => void save()}>
          {words.request}
        </Button>
      </SpaceBetween>
    </Page>
  );
}
