import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#functions/http-api/api/roles.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { bodyOf, claimsOf, request } from './http-call.ts';
import { aRecord, incidentsDouble, REQUESTER } from './incidents-double.ts';
import { type Access, expectations } from './role-matrix.ts';

const table = expectations();
const STRANGER = 'tom@example.com';

function granted(...kinds: Access[]): { route: string; role: Role }[] {
  return table.filter(({ access }) => kinds.includes(access));
}

describe('the matrix of roles and routes', () => {
  it('has a line for every route and a column for every role', () => {
    const served = ROUTES.filter(({ access }) => access !== 'link' && access !== 'proof').map(
      ({ method, path }) => `${method} ${path}`,
    );
    expect([...new Set(table.map(({ route }) => route))].toSorted()).toEqual(served.toSorted());
    expect([...new Set(table.map(({ role }) => role))].toSorted()).toEqual(ROLES.toSorted());
  });

  it.each(granted('-'))('refuses $role at $route and leaves the desk alone', async ({ route, role }) => {
    const { incidents, calls } = incidentsDouble();
    const response = await request(incidents, route, { claims: claimsOf(REQUESTER, role) });
    expect([response.statusCode, bodyOf(response).type]).toEqual([403, 'urn:firstline:problem:forbidden']);
    expect(calls).toEqual([]);
  });

  it.each(granted('all', 'open'))("lets $role pass at $route, whoever's record it is", async ({ route, role }) => {
    const response = await request(incidentsDouble().incidents, route, {
      claims: claimsOf(STRANGER, role),
      params: { email: STRANGER },
    });
    expect(response.statusCode).toBeOneOf([200, 201, 202]);
  });

  it.each(granted('own'))('lets $role pass at $route with an own record', async ({ route, role }) => {
    const response = await request(incidentsDouble().incidents, route, { claims: claimsOf(REQUESTER, role) });
    expect(response.statusCode).toBeOneOf([200, 201, 202]);
  });

  const ownRecords = granted('own').filter(({ route }) => route.includes('/incidents/{number}'));
  it.each(ownRecords)("hides somebody else's record from $role at $route", async ({ route, role }) => {
    for (const requester of [{ email: REQUESTER, name: null }, null]) {
      const { incidents, calls } = incidentsDouble(aRecord({ requester }));
      const response = await request(incidents, route, {
        claims: claimsOf(STRANGER, role),
        params: { email: STRANGER },
      });
      expect(response.statusCode).toBe(404);
      expect(calls.map(({ method }) => method)).toEqual(['read']);
    }
  });

  it.each(table.filter(({ access }) => access !== 'open'))('asks for a token at $route', async ({ route }) => {
    expect((await request(incidentsDouble().incidents, route)).statusCode).toBe(401);
  });
});
