import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useSession, useSessionEnded } from '../../session/use-session.ts';
import { useWords } from '../../words/words.ts';

/** Asks to sign in beside the page, which stays as it is with what was typed. */
export function SessionEnded() {
  const { app } = useWords();
  const session = useSession();
  if (!useSessionEnded()) return null;
  const action = <Button onClick={() => void session.signInAgain()}>{app.signInAgain}</Button>;
  return (
    <Alert type="warning" action={action}>
      {app.sessionEnded}
    </Alert>
  );
}
