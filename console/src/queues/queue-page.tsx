import { useParams } from 'react-router';
import { NotFound } from '../app/not-found.tsx';
import { Waiting } from '../app/waiting.tsx';
import { useOwnGroups } from '../desk/use-own-groups.ts';
import { isView } from './asked/views.ts';
import { QueueOf } from './queue-of.tsx';

/** A list of records, `/queues/:view`. */
export function QueuePage() {
  const { view } = useParams();
  const groups = useOwnGroups();
  if (!isView(view)) return <NotFound />;
  // Whose groups they are decides what is listed: asked once, and known from then on.
  if (groups === null) return <Waiting />;
  return <QueueOf key={view} view={view} groups={groups} />;
}
