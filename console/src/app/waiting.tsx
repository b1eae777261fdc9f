import Box from '@cloudscape-design/components/box';
import Spinner from '@cloudscape-design/components/spinner';
import { useWords } from '../words/words.ts';

/** While a page's code is on its way. */
export function Waiting() {
  const { app } = useWords();
  return (
    <Box padding="xxl" textAlign="center">
      <Spinner size="large" /> {app.loading}
    </Box>
  );
}
