import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { ServicesField } from '../../majors/services-field.tsx';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { Failure } from '../../parts/failure.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { type Announcement, CHANGED } from '../announcement.ts';

interface CorrectFormProps {
  readonly announcement: Announcement;
  readonly onDone: () => void;
}

/** What was said wrongly. What is as it was is not sent; nobody is told unless it is wanted. */
export function CorrectForm({ announcement, onDone }: CorrectFormProps) {
  const { announcements: words } = useMajorsWords();
  const { app } = useWords();
  const [begun] = useState(announcement);
  const [title, setTitle] = useState(begun.title);
  const [body, setBody] = useState(begun.body);
  const [services, setServices] = useState<string[]>(begun.services);
  const [endsAt, setEndsAt] = useState(begun.endsAt);
  const [tell, setTell] = useState(false);
  const { act, busy, failed } = useAct(CHANGED);
  const save = async () => {
    const changes = {
      ...(title !== begun.title && { title }),
      ...(body !== begun.body && { body }),
      ...(services.join() !== begun.services.join() && { services }),
      ...(endsAt !== begun.endsAt && { endsAt }),
    };
    const params = { path: { number: begun.number } };
    const answer = await act(
      () => api.PATCH('/announcements/{number}', { params, body: { ...changes, tell } }),
      words.corrected,
    );
    if (answer !== null) onDone();
  };
  return (
    <SpaceBetween size="s">
      <Box>{words.correctHelp}</Box>
      <TextField label={words.heading} value={title} onChange={setTitle} errorText={faultOf(failed, 'title')} />
      <TextField label={words.text} rows={4} value={body} onChange={setBody} errorText={faultOf(failed, 'body')} />
      <ServicesField chosen={services} onChange={setServices} errorText={faultOf(failed, 'services')} />
      <InstantInput label={words.ends} value={endsAt} onChange={setEndsAt} errorText={faultOf(failed, 'endsAt')} />
      <Checkbox checked={tell} onChange={({ detail }) => setTell(detail.checked)}>
        {words.tell}
      </Checkbox>
      {failed === null ? null : <Failure error={failed} />}
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="primary" loading={busy} onClick={() => void save()}>
          {words.correct}
        </Button>
        <Button variant="link" onClick={onDone}>
          {app.cancel}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
