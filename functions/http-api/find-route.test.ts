import { describe, expect, it } from 'vitest';
import { findRoute } from './find-route.ts';
import { ROUTES } from './routes/table.ts';

const rawPathOf = (path: string) => path.replaceAll(/\{\w+\}/g, 'x');

describe('given a request the gateway lets through', () => {
  const served = ROUTES.filter(({ access }) => access !== 'proof');

  it.each(served)('when it is $method $path then its route is in the chapter its path begins with', async (route) => {
    const { method, path } = route;
    expect(await findRoute({ routeKey: `${method} ${path}`, rawPath: rawPathOf(path) })).toBe(route);
  });
});

describe('given a request that goes nowhere', () => {
  it('when its path is served by other methods then those are named', async () => {
    await expect(findRoute({ routeKey: '$default', rawPath: '/incidents/INC-000001' })).rejects.toMatchObject({
      code: 'method-not-allowed',
      data: { allow: ['GET', 'PATCH'] },
    });
  });

  it.each(['/', '/incident', '/incidents/INC-000001/nothing'])('when it is %s then it is unknown', async (rawPath) => {
    await expect(findRoute({ routeKey: '$default', rawPath })).rejects.toMatchObject({ code: 'unknown-route' });
  });
});
