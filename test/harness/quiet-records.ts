import type { Incident } from '#events/incident/incident.ts';
import type { ApiClient } from './desk/api-client.ts';
import type { deskForThisFile } from './desk/desk-for-this-file.ts';

type Desk = ReturnType<typeof deskForThisFile>;

/** Opens and ends records whose mails to their requester are none of the test's business. */
export function quietRecords(desk: Desk, agent: () => ApiClient) {
  return {
    opened: async (fields: { title: string; impact?: string; urgency?: string }): Promise<Incident> => {
      const bob = desk.person('bob');
      const incident = await agent().open({ ...fields, requester: { email: bob } });
      await desk.settle();
      await desk.mailTo(bob);
      return incident;
    },
    over: async (number: string): Promise<void> => {
      const { requester } = await agent().do(number, 'cancel', { reason: 'Over' });
      await desk.settle();
      await desk.mailTo(requester?.email ?? '');
    },
  };
}
