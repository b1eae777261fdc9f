import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrows of ARCHITECTURE.md, read from the imports themselves. */

const REPOSITORY = posix.join(import.meta.dirname, '..', '..');
const FOLDERS = ['infra', 'functions', 'shared', 'events', 'local', 'test', 'bench', 'docs'];
const ALIASES: Readonly<Record<string, string>> = {
  '#domain/': 'shared/domain/',
  '#shared/': 'shared/',
  '#events/': 'events/',
  '#functions/': 'functions/',
  '#infra/': 'infra/',
  '#local/': 'local/',
  '#test/': 'test/',
};
/** `import … from 'x'` and `export … from 'x'` on one line, the last line of a longer one, `import 'x'`, `import('x')`. */
const IMPORT = /^(?:import|export|\}).* from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Files of the repository by path, packages by name. */
  readonly imports: readonly string[];
}

const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: REPOSITORY }))
  .filter((path) => !path.includes('node_modules'))
  .map(read);
/** What runs; tests stand beside it and may lean on anything. */
const product = files.filter(({ path }) => !/(\.test|-for-tests)\.ts$/.test(path));

function read(path: string): SourceFile {
  const text = readFileSync(posix.join(REPOSITORY, path), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map(([, ...names]) => target(path, names.join('')));
  return { path, text, imports };
}

function target(from: string, name: string): string {
  if (name.startsWith('.')) return posix.join(dirname(from), name);
  const alias = Object.keys(ALIASES).find((prefix) => name.startsWith(prefix));
  return alias === undefined ? name : `${ALIASES[alias]}${name.slice(alias.length)}`;
}

const isOurs = (name: string) => FOLDERS.some((folder) => name.startsWith(`${folder}/`));
const below =
  (...folders: string[]) =>
  (name: string) =>
    folders.some((folder) => name.startsWith(`${folder}/`));

/** @returns every import that the rule does not allow, as `<file> imports <what>` */
function violations(of: (path: string) => boolean, allowed: (name: string, from: string) => boolean): string[] {
  return product
    .filter(({ path }) => of(path))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => isOurs(name) && !allowed(name, path)).map((name) => `${path} imports ${name}`),
    );
}

/** @returns every line of the product's code (comments apart) that the pattern finds */
function occurrences(of: (path: string) => boolean, pattern: RegExp): string[] {
  return product.filter(({ path, text }) => of(path) && pattern.test(withoutComments(text))).map(({ path }) => path);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('Given the layout of the repository', () => {
  it('finds the code it is to judge', () => {
    for (const folder of ['infra', 'functions', 'shared/domain', 'shared/store', 'events', 'local']) {
      expect(product.filter(({ path }) => path.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(2);
    }
    const reader = product.find(({ path }) => path === 'shared/store/incident-reader.ts');
    expect(reader?.imports).toContain('shared/domain/errors.ts');
    expect(reader?.imports).toContain('@aws-sdk/lib-dynamodb');
  });

  it('lets events import nothing of the repository but events', () => {
    expect(violations(below('events'), below('events'))).toEqual([]);
  });

  it('lets the domain import nothing but the domain and events', () => {
    expect(violations(below('shared/domain'), below('shared/domain', 'events'))).toEqual([]);
  });

  it('lets the adapters import nothing above them', () => {
    expect(violations(below('shared'), below('shared', 'events'))).toEqual([]);
  });

  it('lets a function import its own folder, shared code and events, and no other function', () => {
    const own = (name: string, from: string) => name.startsWith(`${from.split('/').slice(0, 2).join('/')}/`);
    const allowed = (name: string, from: string) => own(name, from) || below('shared', 'events')(name);
    expect(violations(below('functions'), allowed)).toEqual([]);
  });

  it('lets the infrastructure read lists that are declared once, and run none of the product', () => {
    const LISTS = [
      'functions/http-api/roles.ts',
      'functions/http-api/routes/table.ts',
      'shared/store/keys.ts',
      'shared/telemetry/metrics.ts',
    ];
    const allowed = (name: string) => below('infra', 'events', 'shared/domain')(name) || LISTS.includes(name);
    expect(violations(below('infra'), allowed)).toEqual([]);
  });

  it('lets the local runtime know the product by its template and its events alone', () => {
    expect(violations(below('local'), below('local', 'events'))).toEqual([]);
  });

  it('lets nobody but tests and benchmarks import the local runtime, tests or benchmarks', () => {
    const outside = (path: string) => !below('local', 'test', 'bench')(path);
    expect(violations(outside, (name) => !below('local', 'test', 'bench')(name))).toEqual([]);
  });
});

describe('Given the domain and the events', () => {
  const isPure = below('shared/domain', 'events');

  it('import no package beside the schemas, the calendar, hashing and expressions', () => {
    // A hash is a pure function; it chains the journal's entries. So is an expression that is refused clock and chance;
    // what stops its regular expressions only decides whether there is an answer.
    const PURE = ['node:crypto', 'node:vm', 'jsonata'];
    const ALLOWED = ['zod', 'temporal-polyfill/fns/ZonedDateTime', ...PURE];
    const packages = product
      .filter(({ path }) => isPure(path))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => !isOurs(name) && !ALLOWED.includes(name)).map((name) => `${path} imports ${name}`),
      );
    expect(packages).toEqual([]);
  });

  it.each([
    ['a clock', /Date\.now\b|new Date\(\)|Temporal\.Now\b|performance\.now\b/],
    ['randomness', /Math\.random\b|randomUUID|randomBytes|getRandomValues/],
    ['an environment', /process\.env/],
  ])('read no %s', (_what, pattern) => {
    expect(occurrences(isPure, pattern)).toEqual([]);
  });
});

describe('Given the environment', () => {
  it('is read where a process or a function begins, and nowhere else', () => {
    const MAY_READ = [
      /(^|\/)env\.ts$/,
      /(^|\/)main\.ts$/,
      /^local\/start\.ts$/,
      // These begin processes of their own, or run a function's bundle in theirs.
      /^(test|bench)\//,
      // Sets the zone Lambda has, which is a property of the process.
      /^local\/boot\/boot\.ts$/,
      // Hands the whole environment on to the process it starts.
      /^local\/synth\.ts$/,
    ];
    const isFree = (path: string) => !MAY_READ.some((pattern) => pattern.test(path));
    expect(occurrences(isFree, /process\.env/)).toEqual([]);
  });
});
