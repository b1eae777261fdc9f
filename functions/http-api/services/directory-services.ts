import { type PeopleService, peopleService } from '#shared/use-cases/directory/people-service.ts';
import { type RegisterService, registerService } from '#shared/use-cases/directory/register-service.ts';
import type { SchedulesService } from '#shared/use-cases/on-call/schedules.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import type { WebhooksService } from '#shared/use-cases/webhooks/webhooks.ts';
import { webhooksService } from '#shared/use-cases/webhooks/webhooks-service.ts';
import { type CalendarFeeds, calendarFeeds } from './calendar-feeds.ts';

export interface DirectoryServices {
  readonly people: PeopleService;
  readonly register: RegisterService;
  readonly schedules: SchedulesService;
  readonly feeds: CalendarFeeds;
  readonly webhooks: WebhooksService;
}

/** On AWS the machine itself is Lambda's, and nobody's to call. */
const LOCAL_STAGE = 'local';

/** What keeps records of other kinds than incidents. */
export function directoryServices(parts: SecretParts, stage: string): DirectoryServices {
  return {
    people: peopleService(parts),
    register: registerService(parts),
    schedules: schedulesService(parts),
    feeds: calendarFeeds(parts),
    webhooks: webhooksService(parts, stage === LOCAL_STAGE),
  };
}
