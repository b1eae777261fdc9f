import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import type { Fault } from '../../api/problem.ts';
import { useMe } from '../../app/use-me.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { differences } from './differences.ts';
import { type Document, type Draft, documentOf } from './document.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { type Path, pathText, same, withValue } from './paths.ts';
import { DraftContext, type DraftOfPages } from './use-draft.ts';

const NO_FAULTS: readonly Fault[] = [];

/** Reads what stands, and holds what was changed of it while somebody goes from form to form. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const asked = $api.useQuery('get', '/configuration', {}, every(60));
  if (asked.data === undefined) {
    return asked.error === null ? <Waiting /> : <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  const { version } = asked.data;
  return (
    <Holding version={version} standing={documentOf(asked.data)}>
      {children}
    </Holding>
  );
}

interface HoldingProps {
  readonly version: number;
  readonly standing: Document;
  readonly children: ReactNode;
}

function Holding({ version, standing, children }: HoldingProps) {
  const { email, has } = useMe();
  const [draft, setDraft] = useState<Draft | null>(() => keptDraft(email, standing));
  const [faults, find] = useState(NO_FAULTS);
  useEffect(() => keepDraft(email, draft), [email, draft]);
  const held = draft ?? { version, base: standing, document: standing };
  const changes = useMemo(() => differences(held.base, held.document), [held.base, held.document]);
  const take: DraftOfPages['take'] = (document, on = held) => {
    find(NO_FAULTS);
    setDraft(same(on.base, document) ? null : { version: on.version, base: on.base, document });
  };
  const change: DraftOfPages['change'] = (path, value) => {
    find((found) => found.filter((fault) => !isAt(fault, path)));
    setDraft((now) => {
      const from = now ?? { version, base: standing, document: standing };
      const document = withValue(from.document, path, value) as Document;
      return same(from.base, document) ? null : { ...from, document };
    });
  };
  const of: DraftOfPages = {
    ...held,
    ...{ standingVersion: version, standing, changes, faults, find, change, take },
    mayChange: has('process_owner', 'admin'),
    discard: () => take(held.base),
  };
  return <DraftContext value={of}>{children}</DraftContext>;
}

/** Whether it was found at a place or below it: what is changed there may be right now. */
function isAt({ path }: Fault, place: Path): boolean {
  const at = pathText(place);
  return path === at || path.startsWith(`${at}.`);
}
