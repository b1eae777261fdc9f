import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { openTable } from '#shared/store/table/table.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import { answerTrigger } from './answer-trigger.ts';
import { env } from './env.ts';
import { TriggerEventSchema } from './trigger-event.ts';

const configurations = createConfigurationStore(openTable(env.TABLE_NAME), env.DESK_ADDRESS);

const portalOf = async (tenant: string) => (await configurations.published(tenant)).document;

/** Cognito waits five seconds, and asks three times. */
export const handler = framed<unknown, unknown>()
  .use(parsedBy(TriggerEventSchema))
  .handler((event) => answerTrigger(portalOf, event));
