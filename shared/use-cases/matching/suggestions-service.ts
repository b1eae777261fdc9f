import { toldOf } from '#domain/matching/likeness.ts';
import { suggestAnnouncements } from '#domain/matching/suggest-announcements.ts';
import { suggestKnownErrors } from '#domain/matching/suggest-known-errors.ts';
import { inOrder, type Reported, type Suggestion } from '#domain/matching/suggestion.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { log } from '#shared/telemetry/log.ts';
import { meantFor } from '#shared/use-cases/announcements/own-announcements.ts';
import { announcementsNotOver } from '#shared/use-cases/announcements/running-announcements.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { knownErrors } from '#shared/use-cases/problems/known-errors.ts';
import { alike } from './alike.ts';

interface Asked extends Pick<RequestContext, 'tenant' | 'actor' | 'now'> {
  /** In which reasons are given. */
  readonly language: Language;
}

/** What may concern a record that is being opened. */
export interface SuggestionsService {
  /** @param isDesk - others are told of what is meant for them alone */
  readonly suggest: (asked: Asked, reported: Reported, isDesk: boolean) => Promise<Suggestion[]>;
  /** The same beside an opening: nothing where it cannot be said now. */
  readonly suggestBeside: (asked: Asked, reported: Reported, isDesk: boolean) => Promise<Suggestion[]>;
}

export function suggestionsService(parts: DeskParts): SuggestionsService {
  const suggest = (asked: Asked, reported: Reported, isDesk: boolean) => suggestions(parts, asked, reported, isDesk);
  return {
    suggest,
    suggestBeside: async (asked, reported, isDesk) => {
      try {
        return await suggest(asked, reported, isDesk);
      } catch (error) {
        // Recovery: what is only offered keeps nobody from reporting.
        log('SUGGESTIONS_FAILED', { tenant: asked.tenant }, error);
        return [];
      }
    },
  };
}

async function suggestions(parts: DeskParts, asked: Asked, reported: Reported, isDesk: boolean): Promise<Suggestion[]> {
  const { tenant, now, language } = asked;
  const { document } = await parts.configurations.current(tenant);
  const told = toldOf(reported);
  const asking = { reported, told, register: document, isDesk, language, words: WORDS[language].matching };
  const [announced, known, like] = await Promise.all([
    announcementsNotOver(parts.table, tenant, now),
    knownErrors(parts.table, tenant),
    alike(parts.table, tenant, asking),
  ]);
  const meant = isDesk || announced.length === 0 ? announced : await meantFor(parts, asked, announced);
  return inOrder([
    ...suggestAnnouncements(meant, document, { reported, now, isDesk }),
    ...suggestKnownErrors(known, document, { reported, isDesk }),
    ...like,
  ]);
}
