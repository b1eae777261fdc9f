import { DomainError } from '#domain/kernel/errors.ts';
import { toldOf } from '#domain/matching/likeness.ts';
import { suggestAnnouncements } from '#domain/matching/suggest-announcements.ts';
import { suggestKnownErrors } from '#domain/matching/suggest-known-errors.ts';
import { inOrder, type Reported, type Suggestion } from '#domain/matching/suggestion.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { noteRead, noteReported, noteSuggested } from '#shared/store/matching/self-help.ts';
import { log } from '#shared/telemetry/log.ts';
import { meantFor } from '#shared/use-cases/announcements/own-announcements.ts';
import { announcementsNotOver } from '#shared/use-cases/announcements/running-announcements.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { knownErrors } from '#shared/use-cases/problems/known-errors.ts';
import { openable } from '#shared/use-cases/search/openable.ts';
import { foundName, readFound, SEARCH_KINDS } from '#shared/use-cases/search/search-kinds.ts';
import { alike } from './alike.ts';

interface Asked extends Pick<RequestContext, 'tenant' | 'actor' | 'now'> {
  /** In which reasons are given. */
  readonly language: Language;
}

/** What may concern a record that is being opened. */
export interface SuggestionsService {
  /** @param isDesk - others are told of what is meant for them alone */
  readonly suggest: (asked: Asked, reported: Reported, isDesk: boolean) => Promise<Suggestion[]>;
  /** A requester opened what they were offered. @throws DomainError not-found for what is not theirs to open */
  readonly read: (asked: Asked, number: string, isDesk: boolean) => Promise<void>;
  /** The same beside an opening: nothing where it cannot be said now. */
  readonly suggestBeside: (asked: Asked, reported: Reported, isDesk: boolean) => Promise<Suggestion[]>;
}

export function suggestionsService(parts: DeskParts): SuggestionsService {
  const suggest = (asked: Asked, reported: Reported, isDesk: boolean) => suggestions(parts, asked, reported, isDesk);
  return {
    suggest: async (asked, reported, isDesk) => {
      const found = await suggest(asked, reported, isDesk);
      if (!isDesk && found.length > 0) await noteSuggested(parts.table, asked.tenant, asked.actor.id, asked.now);
      return found;
    },
    read: (asked, number, isDesk) => readOffered(parts, asked, number, isDesk),
    suggestBeside: async (asked, reported, isDesk) => {
      try {
        if (!isDesk) await noteReported(parts.table, asked.tenant, asked.actor.id, asked.now);
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

/** What somebody of the desk reads is no figure. */
async function readOffered(parts: DeskParts, asked: Asked, number: string, isDesk: boolean): Promise<void> {
  const { tenant, actor, now } = asked;
  const wanted = SEARCH_KINDS.filter(({ letters }) => number.startsWith(`${letters}-`)).map(({ name }) => ({
    ...{ kind: name, number },
  }));
  const found = await readFound(parts.table, tenant, wanted);
  const opened = wanted.flatMap(({ kind }) => {
    const record = found.get(foundName(kind, number));
    return record === undefined ? [] : [{ kind, number, record }];
  });
  const isThere = isDesk ? opened.length > 0 : (await openable(parts, asked, opened)).size > 0;
  if (!isThere) throw new DomainError('not-found', { what: number });
  if (!isDesk) await noteRead(parts.table, tenant, actor.id, now);
}
