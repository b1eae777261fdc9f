import Box from '@cloudscape-design/components/box';
import { useWords } from '../words/words.ts';

/** An address that is no page. */
export function NotFound() {
  const { app } = useWords();
  return (
    <Box variant="h1" padding="xxl">
      {app.gone}
    </Box>
  );
}
