import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';
import { valueText } from '../draft/differences.ts';
import { isHolder, type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { AddEntry } from './add-entry.tsx';
import type { Form } from './field.ts';
import { FieldRow } from './field-row.tsx';
import { useMoves } from './use-moves.ts';

interface EntriesProps {
  readonly form: Form;
  /** What an open entry shows instead of the fields of the form. */
  readonly body?: (path: Path) => ReactNode;
}

/** Entries by name, or in an order that counts; one is open at a time. */
export function Entries({ form, body }: EntriesProps) {
  const { document, mayChange } = useDraft();
  const [open, setOpen] = useState<string | null>(null);
  const whole = valueAt(document, form.at);
  const keys = isHolder(whole) ? Object.keys(whole) : [];
  return (
    <SpaceBetween size="s">
      {keys.map((key) => (
        <Entry
          key={key}
          form={form}
          {...(body && { body })}
          name={key}
          last={key === keys.at(-1)}
          open={open === key}
          onToggle={(is) => setOpen(is ? key : null)}
        />
      ))}
      {mayChange ? <AddEntry form={form} taken={keys} onAdded={setOpen} /> : null}
    </SpaceBetween>
  );
}

interface EntryProps extends EntriesProps {
  readonly name: string;
  readonly last: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Entry({ form, body, name, last, open, onToggle }: EntryProps) {
  const { document, faults } = useDraft();
  const words = useAdministrationWords();
  const path = [...form.at, name];
  const entry = valueAt(document, path);
  const title = form.shape === 'list' ? String(valueAt(entry, ['name']) ?? `${Number(name) + 1}`) : name;
  const told = (form.summary ?? []).map((at) => valueAt(entry, at)).filter((value) => value != null && value !== '');
  const wrong = faults.some((fault) => fault.path.startsWith(`${pathText(path)}.`) || fault.path === pathText(path));
  return (
    <ExpandableSection
      variant="container"
      headerText={title}
      headerDescription={told.map((value) => toldText(value, words.values)).join(' · ')}
      headerInfo={wrong ? words.faulty : undefined}
      expanded={open}
      onChange={({ detail }) => onToggle(detail.expanded)}
    >
      {open ? (
        <SpaceBetween size="m">
          {body?.(path)}
          {form.fields.map((field) => (
            <FieldRow key={field.name} section={form.section} field={field} of={path} />
          ))}
          <EntryButtons form={form} name={name} title={title} last={last} onGone={() => onToggle(false)} />
        </SpaceBetween>
      ) : null}
    </ExpandableSection>
  );
}

/** In the reader's words where there are some; several with commas between. */
function toldText(value: unknown, words: Readonly<Record<string, string>>): string {
  if (!Array.isArray(value)) return words[String(value)] ?? valueText(value);
  return value.map((one: unknown) => toldText(one, words)).join(', ');
}

interface EntryButtonsProps {
  readonly form: Form;
  readonly name: string;
  readonly title: string;
  readonly last: boolean;
  readonly onGone: () => void;
}

function EntryButtons({ form, name, title, last, onGone }: EntryButtonsProps) {
  const { mayChange, change } = useDraft();
  const words = useAdministrationWords();
  const move = useMoves(form);
  if (!mayChange) return null;
  const moveBy = (places: number) => {
    move(Number(name), places);
    onGone();
  };
  const remove = () => {
    onGone();
    change([...form.at, name], undefined);
  };
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {form.shape === 'list' ? (
        <>
          <Button disabled={name === '0'} onClick={() => moveBy(-1)}>
            {words.earlier}
          </Button>
          <Button disabled={last} onClick={() => moveBy(1)}>
            {words.later}
          </Button>
        </>
      ) : null}
      <Button onClick={remove} ariaLabel={words.removeNamed(title)}>
        {words.remove}
      </Button>
    </SpaceBetween>
  );
}
