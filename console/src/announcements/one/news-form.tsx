import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { OUTAGE_STATES, type OutageState } from '../../majors/room/update/update-draft.ts';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { Failure } from '../../parts/failure.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { type Announcement, CHANGED } from '../announcement.ts';
import { languageName } from '../form/language-name.ts';

interface NewsFormProps {
  readonly announcement: Announcement;
  readonly how: 'update' | 'resolve';
  readonly onDone: () => void;
}

/** What is new, or the last word; in the language of the announcement, and in the others it was written in. */
export function NewsForm({ announcement, how, onDone }: NewsFormProps) {
  const { announcements: words, update } = useMajorsWords();
  const { app } = useWords();
  const own = useLanguage();
  const { number, language, translations: written, kind } = announcement;
  const body = useDraft(`${number}.${how}`);
  const [others, setOthers] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<OutageState | ''>('');
  const { act, busy, failed } = useAct(CHANGED);
  const params = { path: { number } };
  const send = async () => {
    const said = Object.entries(others).filter(([, text]) => text.trim() !== '');
    const translations = Object.fromEntries(said.map(([name, text]) => [name, { body: text }]));
    const news = { body: body.text, translations };
    const answer = await (how === 'update'
      ? act(
          () =>
            api.POST('/announcements/{number}/updates', { params, body: { ...news, ...(state !== '' && { state }) } }),
          words.updated,
        )
      : act(
          () => api.POST('/announcements/{number}/resolve', { params, body: body.text.trim() === '' ? {} : news }),
          words.resolved,
        ));
    if (answer === null) return;
    body.clear();
    onDone();
  };
  const translated = LANGUAGES.filter((one) => one !== language && written[one] !== undefined);
  const states = OUTAGE_STATES.map((value) => ({ value, label: update.states[value] }));
  return (
    <SpaceBetween size="s">
      <Box>{how === 'resolve' ? words.resolveHelp : words.told}</Box>
      <TextField
        label={`${words.text} (${languageName(language, own)})`}
        rows={3}
        value={body.text}
        onChange={body.set}
      />
      {translated.map((one) => (
        <TextField
          key={one}
          label={`${words.text} (${languageName(one, own)})`}
          rows={3}
          value={others[one] ?? ''}
          onChange={(text) => setOthers({ ...others, [one]: text })}
        />
      ))}
      {how === 'update' && kind === 'outage' ? (
        <ChoiceField
          label={words.newState}
          value={state}
          options={[{ value: '', label: words.sameState }, ...states]}
          onChange={(value) => setState(value as OutageState | '')}
        />
      ) : null}
      {failed === null ? null : <Failure error={failed} />}
      <SpaceBetween size="xs" direction="horizontal">
        <Button
          variant="primary"
          loading={busy}
          disabled={how === 'update' && body.text.trim() === ''}
          onClick={() => void send()}
        >
          {words[how]}
        </Button>
        <Button variant="link" onClick={onDone}>
          {app.cancel}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
