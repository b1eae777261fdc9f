import Box from '@cloudscape-design/components/box';
import { useWords } from '../words/words.ts';

/** The requesters' screens. */
export function PortalApp() {
  const { app } = useWords();
  return <Box variant="h1">{app.pages.portal}</Box>;
}
