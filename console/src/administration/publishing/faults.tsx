import Alert from '@cloudscape-design/components/alert';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';

/** What the desk refuses, at its path; the forms show the same beside their fields. */
export function Faults() {
  const { faults } = useDraft();
  const { publishing } = useAdministrationWords();
  if (faults.length === 0) return null;
  return (
    <Alert type="error" header={publishing.faults(faults.length)}>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <strong>{path}</strong> {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
