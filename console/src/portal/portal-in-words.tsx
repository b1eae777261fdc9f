import type { ComponentType } from 'react';
import { loadPortalWords, ReadingContext } from '../words/words.ts';
import { PortalApp } from './portal-app.tsx';

/**
 * The portal with its words. What few components say by themselves it says to them: the provider that would is a fifth of what a
 * phone loads.
 */
export async function portalIn(language: string): Promise<{ default: ComponentType }> {
  const reading = { language, words: await loadPortalWords(language) };
  return {
    default: () => (
      <ReadingContext value={reading}>
        <PortalApp />
      </ReadingContext>
    ),
  };
}
