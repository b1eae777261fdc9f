import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Page } from '../app/page.tsx';
import { Failure } from '../parts/failure.tsx';
import { isExplainedBy } from '../parts/fields/fault-of.ts';
import { FilesField } from '../parts/fields/files-field.tsx';
import { useWords } from '../words/words.ts';
import { HowBadFields } from './how-bad-fields.tsx';
import { Suggestions } from './suggestions.tsx';
import { useOpening } from './use-opening.ts';
import { WhatFields } from './what-fields.tsx';
import { WhoFields } from './who-fields.tsx';

const OWN_FAULTS = ['title', 'description', 'requester', 'channel', 'category', 'subcategory', 'impact', 'urgency'];

/** Logs what somebody says by phone, in a chat, at the door, on their behalf. */
export function NewRecordPage() {
  const { opening: words } = useWords();
  const { open, busy, files, ...fields } = useOpening();
  return (
    <Page title={words.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Form
          actions={
            <Button variant="primary" formAction="submit" loading={busy} disabled={!files.isReady}>
              {words.open}
            </Button>
          }
        >
          <SpaceBetween size="l">
            {fields.error === null || isExplainedBy(fields.error, [...OWN_FAULTS, 'configurationItems']) ? null : (
              <Failure error={fields.error} />
            )}
            <WhoFields {...fields} />
            <WhatFields {...fields} />
            <Suggestions {...fields} />
            <HowBadFields {...fields} />
            <FilesField uploads={files.uploads} onAdd={files.add} onRemove={files.remove} />
          </SpaceBetween>
        </Form>
      </form>
    </Page>
  );
}
