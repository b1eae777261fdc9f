/** A route key of the gateway, taken apart. */
export interface RouteKey {
  readonly key: string;
  /** `ANY` for every method; empty for `$default`. */
  readonly method: string;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'greedy'; readonly name: string };

export interface RouteMatch<T> {
  readonly route: T;
  readonly parameters: Readonly<Record<string, string>>;
}

const DEFAULT = '$default';

/** Takes `GET /incidents/{number}`, `ANY /files/{path+}` or `$default` apart. Throws for any other form. */
export function parseRouteKey(key: string): RouteKey {
  if (key === DEFAULT) return { key, method: '', segments: [] };
  const [, method, path] = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|ANY) \/(.*)$/.exec(key) ?? [];
  if (method === undefined || path === undefined) throw new Error(`route key ${key} is not understood`);
  const segments = path.split('/').map((text): Segment => {
    const [, name, plus] = /^\{([^{}+]+)(\+?)\}$/.exec(text) ?? [];
    if (name === undefined) return { kind: 'text', text };
    return { kind: plus === '+' ? 'greedy' : 'parameter', name };
  });
  return { key, method, segments };
}

/**
 * The gateway's choice among its routes: a full match before a greedy one, fixed segments before parameters, the method itself before
 * `ANY`, and `$default` when nothing else takes the request. `path` is decoded and starts with a slash.
 */
export function matchRoute<T extends { readonly routeKey: RouteKey }>(
  routes: readonly T[],
  method: string,
  path: string,
): RouteMatch<T> | undefined {
  const parts = path.slice(1).split('/');
  const matches = routes.flatMap((route) => {
    const parameters = parametersOf(route.routeKey, method, parts);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  return matches.toSorted((a, b) => specificity(b.route.routeKey) - specificity(a.route.routeKey))[0];
}

function parametersOf(
  { key, method: wanted, segments }: RouteKey,
  method: string,
  parts: readonly string[],
): Record<string, string> | undefined {
  if (key === DEFAULT) return {};
  if (wanted !== 'ANY' && wanted !== method) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (segment.kind === 'greedy') return { ...parameters, [segment.name]: parts.slice(index).join('/') };
    if (segment.kind === 'parameter' && part !== '') parameters[segment.name] = part;
    else if (segment.kind === 'parameter' || segment.text !== part) return undefined;
  }
  return parts.length === segments.length ? parameters : undefined;
}

/** Larger is more specific. A path has far fewer than a thousand segments, so the kinds never overlap. */
function specificity({ key, method, segments }: RouteKey): number {
  if (key === DEFAULT) return -1;
  const full = segments.some(({ kind }) => kind === 'greedy') ? 0 : 10_000;
  const fixed = segments.filter(({ kind }) => kind === 'text').length * 10;
  return full + fixed + (method === 'ANY' ? 0 : 1);
}
