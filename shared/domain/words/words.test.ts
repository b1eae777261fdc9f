import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import { COMMAND_WORDS } from './shape/incoming-words.ts';
import { WORDS } from './words.ts';

const others = (language: Language) => LANGUAGES.filter((one) => one !== language);
const commandsOf = (language: Language) =>
  COMMAND_WORDS.flatMap((command) =>
    WORDS[language].incoming.commands[command].map((word) => [word, command] as const),
  );

describe.each(LANGUAGES)('given the words of %s', (language) => {
  const { locale, incoming } = WORDS[language];

  it('the locale is one `Intl` knows, of this language', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(new Intl.Locale(locale).language).toBe(language);
  });

  it('a word asks for one thing, whatever language it is taken for', () => {
    for (const [word, command] of commandsOf(language))
      for (const other of LANGUAGES)
        for (const [same, asks] of commandsOf(other)) if (same === word) expect([word, asks]).toEqual([word, command]);
  });

  it('commands and courtesies are written as they are compared: in lower case, with the apostrophe ’', () => {
    for (const text of [...commandsOf(language).map(([word]) => word), ...incoming.courtesy])
      expect(text).toBe(text.toLowerCase().replaceAll("'", '’').trim());
  });

  it('no courtesy is a command', () => {
    const commands = LANGUAGES.flatMap(commandsOf).map(([word]) => word);
    expect(incoming.courtesy.filter((word) => commands.includes(word))).toEqual([]);
  });

  it('what tells it from the others is frequent in none of them', () => {
    for (const other of others(language))
      expect(incoming.frequent.filter((word) => WORDS[other].incoming.frequent.includes(word))).toEqual([]);
  });
});
