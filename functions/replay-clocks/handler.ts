import * as z from 'zod';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { endReplay } from '#shared/store/tenants/replay-items.ts';
import { log } from '#shared/telemetry/log.ts';
import { replayPage } from '#shared/use-cases/administration/replay-page.ts';
import { planReplay } from '#shared/use-cases/administration/replay-plan.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { env } from './env.ts';

const key = { tenant: z.string().min(1), id: z.string().min(1) };

/** What the state machine asks: which pages there are, one page, or to write down that it gave up. */
const StepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('plan'), ...key }),
  z.object({ step: z.literal('page'), ...key, page: z.int().min(0) }),
  z.object({ step: z.literal('fail'), ...key }),
]);

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** One step of a replay. Each may be done again: the second time finds it done. */
export const handler = framed<unknown, unknown>()
  .use(parsedBy(StepSchema))
  .handler(async (step) => {
    const answer = await perform(step, new Date().toISOString());
    log('REPLAY_STEP', { tenant: step.tenant, kind: step.step, reason: step.id });
    return answer;
  });

function perform(step: z.infer<typeof StepSchema>, now: string): Promise<unknown> {
  switch (step.step) {
    case 'plan':
      return planReplay(parts, step, now);
    case 'page':
      return replayPage(parts, step, now);
    case 'fail':
      return endReplay(parts.table, step, 'failed', now);
    default:
      return step satisfies never;
  }
}
