import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** The source files of the repository and what they import, read from the imports themselves. */

const REPOSITORY = posix.join(import.meta.dirname, '..', '..');
export const FOLDERS = [
  ...['infra', 'functions', 'shared', 'events', 'console', 'local', 'test', 'bench', 'commands', 'docs'],
];
const ALIASES: Readonly<Record<string, string>> = {
  '#domain/': 'shared/domain/',
  '#shared/': 'shared/',
  '#events/': 'events/',
  '#functions/': 'functions/',
  '#infra/': 'infra/',
  '#local/': 'local/',
  '#test/': 'test/',
};
/** `import … from`, `export … from`, `import 'x'` and `import('x')`, on one line or on several. */
const IMPORT =
  /^(?<keyword>import|export)\s+(?<type>type\s)?(?<names>[\w*{}\s,$]*?)\s*from '(?<from>[^'\n]+)'|^import '(?<bare>[^'\n]+)'|\bimport\('(?<lazy>[^'\n]+)'\)/gm;

export interface Import {
  /** A file of the repository by its path, a package by its name. */
  readonly name: string;
  /** Gone when the program runs. */
  readonly onlyTypes: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export const files: readonly SourceFile[] = FOLDERS.flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx}`, { cwd: REPOSITORY }),
)
  .filter((path) => !path.includes('node_modules'))
  .map(read);

/** What runs; tests stand beside it and may lean on anything. */
export const product = files.filter(({ path }) => !/(\.test|-for-tests)\.tsx?$/.test(path));

export const isOurs = (name: string) => FOLDERS.some((folder) => name.startsWith(`${folder}/`));

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function read(path: string): SourceFile {
  const text = readFileSync(posix.join(REPOSITORY, path), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map(({ groups = {} }) => ({
    name: target(path, groups.from ?? groups.bare ?? groups.lazy ?? ''),
    onlyTypes: groups.type !== undefined || areTypes(groups.names ?? ''),
  }));
  return { path, text, imports };
}

/** `{ type A, type B }` */
function areTypes(names: string): boolean {
  const list = names
    .replaceAll(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

function target(from: string, name: string): string {
  if (name.startsWith('.')) return posix.join(dirname(from), name);
  const alias = Object.keys(ALIASES).find((prefix) => name.startsWith(prefix));
  return alias === undefined ? name : `${ALIASES[alias]}${name.slice(alias.length)}`;
}

/**
 * What stands in circles, by Tarjan's algorithm.
 *
 * @param from - of each node, where its arrows lead
 * @returns the members of each circle
 */
export function circles(from: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const mine = index.size;
    index.set(node, mine);
    lowest.set(node, mine);
    stack.push(node);
    for (const next of from.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node) ?? mine, lowest.get(next) ?? mine));
    }
    if (lowest.get(node) === mine) {
      const members = stack.splice(stack.indexOf(node));
      if (members.length > 1) found.push(members.toSorted());
    }
    return mine;
  };
  for (const node of from.keys()) if (!index.has(node)) visit(node);
  return found;
}
