import I18nProvider from '@cloudscape-design/components/i18n';
import type { ComponentType } from 'react';
import { loadMessages, loadWords, ReadingContext } from '../words/words.ts';
import { DeskApp } from './desk-app.tsx';

/** The desk's screens with their words, which are loaded beside their code. */
export async function deskIn(language: string): Promise<{ default: ComponentType }> {
  const [words, messages] = await Promise.all([loadWords(language), loadMessages(language)]);
  const reading = { language, words };
  return {
    default: () => (
      <ReadingContext value={reading}>
        <I18nProvider locale={language} messages={[messages]}>
          <DeskApp />
        </I18nProvider>
      </ReadingContext>
    ),
  };
}
