import { readValue, writeValue } from '#local/core/state.ts';
import { SHIPPED_PEOPLE } from '#local/people/shipped-people.ts';
import { SHIPPED_SCHEDULE } from '#local/people/shipped-schedule.ts';
import { tokenFor } from '#local/people/token-for.ts';
import type { Runtime } from '#local/runtime.ts';

const SEEDED = 'people seeded';

/** Makes the shipped people known to the desk, once for a data folder, so that whoever signs in as one has groups of their own. */
export async function seedPeople(runtime: Runtime): Promise<void> {
  if (isSeeded(runtime)) return;
  await putPeople(runtime);
  writeValue(runtime.state, SEEDED, 'yes');
}

/** Whether the desk began with the shipped people. */
export const isSeeded = ({ state }: Pick<Runtime, 'state'>): boolean => readValue(state, SEEDED) !== undefined;

/** What people of a new desk see first: the shipped people, and who of them is on call. */
export async function putPeople({ addresses }: Pick<Runtime, 'addresses'>): Promise<void> {
  const token = await tokenFor(addresses.api, 'admin@example.com', ['admin']);
  const put = async (path: string, body: object): Promise<void> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${addresses.api}${path}`, { method: 'PUT', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
  };
  for (const { email, label: name, groups } of SHIPPED_PEOPLE.filter(({ role }) => role !== 'requester')) {
    await put(`/people/${email}`, { name, groups });
  }
  await put('/schedules/service-desk', SHIPPED_SCHEDULE);
}
