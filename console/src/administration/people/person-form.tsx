import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';
import type { Field } from '../fields/field.ts';
import { RecordForm } from '../records/record-form.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { Absences } from './absences.tsx';
import type { Person } from './person.ts';
import { skillLines, skillsOf } from './skills.ts';

const EMAIL: Field = { name: 'email', kind: 'text' };
const FIELDS: readonly Field[] = [
  { name: 'name', kind: 'text' },
  { name: 'groups', kind: 'choices', of: 'groups' },
  { name: 'skills', kind: 'texts' },
  { name: 'calendar', kind: 'choice', of: 'calendars', empty: 'absent' },
  { name: 'zone', kind: 'choice', of: 'zones', empty: 'absent' },
  { name: 'language', kind: 'choice', of: 'languages', empty: 'absent' },
  { name: 'capacity', kind: 'number', from: 0, to: 1000, empty: 'absent' },
];

interface PersonFormProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** One of the desk's people; somebody new begins with an address. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const { app } = useWords();
  const { people, remove } = useAdministrationWords();
  const isNew = person.email === '';
  const [value, setValue] = useState<object>({ ...person, skills: skillLines(person.skills) });
  const { act, busy, faults, failed } = useAct(['/people', '/people/{email}']);
  const { email, skills, ...fields } = value as Omit<Person, 'skills'> & { skills: string[] };
  const params = { path: { email: email.trim() } };
  const save = async () => {
    const body = { ...fields, skills: skillsOf(skills) };
    if (await act(() => api.PUT('/people/{email}', { params, body }), people.saved(fields.name))) onDone();
  };
  const take = async () => {
    if (await act(() => api.DELETE('/people/{email}', { params }), people.removed(fields.name))) onDone();
  };
  return (
    <SpaceBetween size="l">
      <RecordForm
        section="people"
        fields={isNew ? [EMAIL, ...FIELDS] : FIELDS}
        value={value}
        faults={faults}
        onChange={setValue}
      />
      {failed === null || faults.length > 0 ? null : <Failure error={failed} />}
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="primary" loading={busy} disabled={email.trim() === ''} onClick={() => void save()}>
          {app.save}
        </Button>
        {isNew ? null : (
          <Button ariaLabel={people.removeNamed(person.name)} onClick={() => void take()}>
            {remove}
          </Button>
        )}
      </SpaceBetween>
      {isNew ? null : <Absences email={person.email} />}
    </SpaceBetween>
  );
}
