import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { Refused, textOf } from '../api/problem.ts';
import { useMe } from '../app/use-me.ts';
import { useWords } from '../words/words.ts';

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What failed, why, what to name when asking, and another try. */
export function Failure({ error, onRetry }: FailureProps) {
  const { app, terms } = useWords();
  const { roles } = useMe();
  const refused = error instanceof Refused ? error : null;
  const role = roles.map((one) => terms.role[one] ?? one).join(', ');
  const text = refused?.status === 403 ? app.forbidden(role) : refused?.status === 0 ? app.offline : textOf(error);
  const action = onRetry === undefined ? undefined : <Button onClick={onRetry}>{app.retry}</Button>;
  return (
    <Alert type="error" header={app.failed} action={action}>
      {text} {refused?.reference == null ? null : app.reference(refused.reference)}
    </Alert>
  );
}
