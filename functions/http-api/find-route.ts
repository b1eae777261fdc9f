import { HttpError } from '#shared/http/http-error.ts';
import type { HttpEvent } from './api/http-event.ts';
import type { Route, ServedRoute } from './api/route.ts';
import { CHAPTERS } from './routes/chapters.ts';

/**
 * Loads the chapter the route is in, unless an earlier request has.
 *
 * @throws HttpError method-not-allowed for a path served by other methods, unknown-route for any other
 */
export async function findRoute({ routeKey, rawPath }: Pick<HttpEvent, 'routeKey' | 'rawPath'>): Promise<ServedRoute> {
  const [, beginning = '', , part] = rawPath.split('/');
  const named = (path: string) => CHAPTERS.find(({ paths }) => paths.includes(path));
  const chapter = named(`${beginning}/{number}/${part}`) ?? named(beginning);
  const { ROUTES } = (await chapter?.load()) ?? { ROUTES: [] };
  const route = ROUTES.filter(isServed).find(({ method, path }) => `${method} ${path}` === routeKey);
  if (route) return route;
  const allow = ROUTES.filter(({ path }) => patternOf(path).test(rawPath)).map(({ method }) => method);
  if (allow.length > 0) throw new HttpError('method-not-allowed', { allow });
  throw new HttpError('unknown-route', { path: rawPath });
}

function isServed(route: Route): route is ServedRoute {
  return route.access !== 'proof';
}

/** Only for requests that go nowhere, so the patterns need not be kept. */
function patternOf(path: string): RegExp {
  const pattern = path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}/?$`);
}
