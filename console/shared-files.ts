/** What a file of the build is made of: a module, by what the bundler knows of it. */
interface ModuleOf {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly isEntry: boolean;
}

interface Graph {
  getModuleInfo(id: string): ModuleOf | null;
}

/** What a first visit loads: the start of all, the shell of the desk, its two pages that are opened all day, the portal. */
const STARTS = {
  ground: /\/console\/(index\.html|src\/main\.tsx|src\/app\/app\.tsx)$/,
  desk: /\/src\/app\/desk-in-words\.tsx$/,
  queue: /\/src\/queues\/queue-page\.tsx$/,
  record: /\/src\/record\/record-page\.tsx$/,
  portal: /\/src\/portal\/portal-in-words\.tsx$/,
} as const;
type Start = keyof typeof STARTS;

/**
 * Files of what several pages share, in the order in which they are filled, so that what one of them needs has its place before. Nothing
 * is in a file that one of its visits does not need: each is one request where there would be thirty.
 */
const FILES: Readonly<Record<string, (is: (start: Start) => boolean) => boolean>> = {
  ground: (is) => is('ground'),
  shared: (is) => is('portal') && (is('desk') || (is('queue') && is('record'))),
  desk: (is) => is('desk'),
  work: (is) => is('queue') && is('record'),
  'portal-queue': (is) => is('portal') && is('queue'),
  'portal-record': (is) => is('portal') && is('record'),
  queue: (is) => is('queue'),
  record: (is) => is('record'),
  portal: (is) => is('portal'),
};

/** The groups of the bundler. */
export function sharedFiles() {
  const known = new Map<string, string | null>();
  const fileOf = (id: string, graph: Graph) => {
    const found = known.get(id) ?? placeOf(id, graph);
    known.set(id, found);
    return found;
  };
  return Object.keys(FILES).map((file, place, all) => ({
    name: (id: string, graph: Graph) => (fileOf(id, graph) === file ? file : null),
    priority: all.length - place,
  }));
}

/** @returns null for what one page has to itself, which lies with it, and for what no first visit needs */
function placeOf(id: string, graph: Graph): string | null {
  const pages = pagesOf(id, graph);
  if (pages.size < 2 || pages.has(id)) return null;
  const is = (start: Start) => [...pages].some((page) => STARTS[start].test(page));
  return Object.keys(FILES).find((file) => FILES[file]?.(is)) ?? null;
}

/** Whatever is loaded by itself, and cannot do without the module. */
function pagesOf(id: string, graph: Graph): ReadonlySet<string> {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const info = graph.getModuleInfo(next);
    if (info === null) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) pages.add(next);
    open.push(...info.importers);
  }
  return pages;
}
