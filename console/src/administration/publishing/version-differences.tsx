import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMemo } from 'react';
import { $api } from '../../api/client.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { differences } from '../draft/differences.ts';
import type { Document } from '../draft/document.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ChangesTable } from './changes-table.tsx';

/** What has changed since a version; the draft can begin from it again. */
export function VersionDifferences({ number }: { readonly number: number }) {
  const { standing, standingVersion, take, mayChange } = useDraft();
  const { publishing } = useAdministrationWords();
  const params = { path: { version: String(number) } };
  const asked = $api.useQuery('get', '/configuration/versions/{version}', { params });
  // What webhooks keep secret is not told, so they are those of today on both sides.
  const then = useMemo(
    () => (asked.data === undefined ? null : ({ ...asked.data.document, webhooks: standing.webhooks } as Document)),
    [asked.data, standing.webhooks],
  );
  const changes = useMemo(() => (then === null ? [] : differences(then, standing)), [then, standing]);
  if (asked.error !== null) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  if (then === null) return <Waiting />;
  const takeUp = () => take(then, { version: standingVersion, base: standing });
  return (
    <SpaceBetween size="m">
      <ChangesTable header={publishing.since(number)} changes={changes} />
      {mayChange && changes.length > 0 ? <Button onClick={takeUp}>{publishing.takeUp(number)}</Button> : null}
    </SpaceBetween>
  );
}
