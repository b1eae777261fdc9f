import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { components } from '../../client/api.d.ts';
import { useWords, type Words } from '../words/words.ts';

export type UnprocessedMail = components['schemas']['UnprocessedMail'];

/** Why a mail changed nothing, whether somebody should look all the same, and what was decided. */
export function Why({ mail }: { readonly mail: UnprocessedMail }) {
  const { intake } = useWords();
  return (
    <SpaceBetween size="xxs">
      <span>
        {intake.actions[mail.action]}: {mail.reason}
      </span>
      {mail.maybePerson ? <Badge color="blue">{intake.maybePerson}</Badge> : null}
      {mail.settled === null ? null : <Box variant="small">{settledText(mail, intake)}</Box>}
    </SpaceBetween>
  );
}

function settledText({ settled }: UnprocessedMail, intake: Words['intake']): string {
  return settled === null ? '' : `${intake.settled[settled.as]} · ${settled.by}`;
}
