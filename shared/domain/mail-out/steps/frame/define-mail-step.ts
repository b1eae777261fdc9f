import type { Directory } from '#domain/escalation/whom.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Block, TemplateFacts } from '#domain/mail-out/layout/content.ts';
import { type Say, sayTo } from '#domain/mail-out/layout/say.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import type { SubjectWord } from '#domain/words/shape/subject-words.ts';
import type { EventName } from '#events/catalogue.ts';
import type { Incident } from '#events/incident/incident.ts';

/** Somebody a mail goes to; null where there is nobody, which is recorded with the reason where it is not plain. */
export interface Recipient {
  readonly to: string | null;
  readonly nobody?: string;
}

/** What finding people needs as it is when they are told. The event carries the incident of that moment, too. */
export interface Today {
  readonly clocks: readonly ClockRecord[];
  readonly directory: Directory;
}

/** What is known of a mail before anything happens. What is left out is false. */
interface Manner {
  /** `requester`: outside the desk, in the thread of the mail that opened the record. */
  readonly audience: 'requester' | 'staff';
  readonly subject?: SubjectWord;
  /** What the subject calls the record; by its title, where it is not said. */
  readonly titled?: (incident: Incident) => string;
  /** The page behind a link of it, signed for its reader. */
  readonly leadsTo?: 'resolution' | 'task' | 'survey' | 'status' | 'page';
  /**
   * May come some minutes later together with others. Never what begins or ends a matter for its requester, nor what is told
   * because a promise is broken or somebody asked for haste.
   */
  readonly mayWait?: true;
  /** Told to people of the desk by a machine: not sent while there is a reason to tell nobody. */
  readonly hushable?: true;
  /** Nobody is told what they did themselves, but for receipts and what has to be decided or looked after. */
  readonly alsoToActor?: true;
  /** Passes on what somebody wrote to its reader, who may be in conversation with them. */
  readonly converses?: true;
}

/** To whom: by the event alone, or by who has a role when it is told (`people`), about the record as it stands then (`record`). */
type Addressing<Name extends EventName> =
  | { readonly looksUp?: undefined; readonly to: (event: IncidentEvent<Name>) => readonly Recipient[] }
  | {
      readonly looksUp: 'people' | 'record';
      readonly to: (event: IncidentEvent<Name>, today: Today) => readonly Recipient[];
    };

/** What a mail says of an event, in the words of any language. */
export type Content<Name extends EventName> = (event: IncidentEvent<Name>, say: Say) => readonly Block[];

type Declaration<Step extends string, Name extends EventName> = Manner &
  Addressing<Name> & {
    /** Under which it is recorded. */
    readonly step: Step;
    readonly event: Name;
    /** Whether this event asks for it; always, where it is not said. */
    readonly asks?: (event: IncidentEvent<Name>) => boolean;
    readonly content: Content<Name>;
  };

/** A mail of the list: for any event, of which it takes its own alone. */
export interface MailStep<Step extends string = string> extends Manner {
  readonly step: Step;
  readonly event: EventName;
  readonly looksUp?: 'people' | 'record' | undefined;
  readonly asks: (event: IncidentEvent) => boolean;
  readonly to: (event: IncidentEvent, today: Today | null) => readonly Recipient[];
  readonly content: (event: IncidentEvent, facts: TemplateFacts) => readonly Block[];
}

/** A mail the desk writes. @throws Error when it is given another event, or nothing to look people up in */
export function defineMailStep<const Step extends string, Name extends EventName>(
  declared: Declaration<Step, Name>,
): MailStep<Step> {
  const own = (event: IncidentEvent): IncidentEvent<Name> => {
    if (!isNamed(event, declared.event)) throw new Error(`The mail ${declared.step} was given ${event.name}`);
    return event;
  };
  return {
    ...declared,
    asks: (event) => declared.asks?.(own(event)) ?? true,
    to: (event, today) => {
      if (declared.looksUp === undefined) return declared.to(own(event));
      if (today === null) throw new Error(`The mail ${declared.step} looks people up, and was given nobody`);
      return declared.to(own(event), today);
    },
    content: (event, facts) => declared.content(own(event), sayTo(facts)),
  };
}

function isNamed<Name extends EventName>(
  event: IncidentEvent,
  name: Name,
): event is IncidentEvent<Name> & IncidentEvent {
  return event.name === name;
}
