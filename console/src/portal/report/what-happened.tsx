import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import Tiles from '@cloudscape-design/components/tiles';
import { useWords } from '../../words/words.ts';
import { Optional } from '../optional.tsx';
import type { Report } from './report.ts';

interface WhatHappenedProps {
  readonly report: Report;
  readonly change: (fields: Partial<Report>) => void;
  readonly missing: boolean;
}

const KINDS = ['incident', 'service_request'] as const;

/** What somebody came to say, in their own words. */
export function WhatHappened({ report, change, missing }: WhatHappenedProps) {
  const { form } = useWords().portal;
  return (
    <SpaceBetween size="m">
      <Tiles
        columns={2}
        ariaLabel={form.title}
        value={report.kind}
        items={KINDS.map((kind) => ({ value: kind, label: form.kinds[kind] }))}
        onChange={({ detail }) => change({ kind: KINDS.find((kind) => kind === detail.value) ?? 'incident' })}
      />
      <FormField label={form.what} description={form.whatHelp} errorText={missing ? form.whatMissing : null} stretch>
        <Input value={report.title} onChange={({ detail }) => change({ title: detail.value })} ariaRequired autoFocus />
      </FormField>
      <FormField label={<Optional label={form.more} />} description={form.moreHelp} constraintText={form.kept} stretch>
        <Textarea
          value={report.description}
          rows={5}
          onChange={({ detail }) => change({ description: detail.value })}
        />
      </FormField>
    </SpaceBetween>
  );
}
