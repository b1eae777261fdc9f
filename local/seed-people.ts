import { readValue, writeValue } from '#local/core/state.ts';
import type { Runtime } from '#local/runtime.ts';
import { SHIPPED_PEOPLE } from '#local/services/sign-in/people.ts';
import { tokenFor } from '#local/token-for.ts';

const SEEDED = 'people seeded';

/** Makes the shipped people known to the desk, once for a data folder, so that whoever signs in as one has groups of their own. */
export async function seedPeople({ addresses, state }: Runtime): Promise<void> {
  if (readValue(state, SEEDED) !== undefined) return;
  const token = await tokenFor(addresses.api, 'admin@example.com', ['admin']);
  for (const { email, label: name, groups } of SHIPPED_PEOPLE.filter(({ role }) => role !== 'requester')) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name, groups });
    const answer = await fetch(`${addresses.api}/people/${email}`, { method: 'PUT', headers, body });
    if (!answer.ok) throw new Error(`PUT /people/${email}: ${answer.status} ${await answer.text()}`);
  }
  writeValue(state, SEEDED, 'yes');
}
