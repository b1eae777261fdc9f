import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '#infra/declared/functions.ts';
import { circles, isOurs, product, withoutComments } from './imports.ts';

/** The arrows of ARCHITECTURE.md. */

const below =
  (...folders: string[]) =>
  (name: string) =>
    folders.some((folder) => name.startsWith(`${folder}/`));

/** @returns every import that the rule does not allow, as `<file> imports <what>` */
function violations(of: (path: string) => boolean, allowed: (name: string, from: string) => boolean): string[] {
  return product
    .filter(({ path }) => of(path))
    .flatMap(({ path, imports }) =>
      imports
        .map(({ name }) => name)
        .filter((name) => isOurs(name) && !allowed(name, path))
        .map((name) => `${path} imports ${name}`),
    );
}

/** @returns every line of the product's code (comments apart) that the pattern finds */
function occurrences(of: (path: string) => boolean, pattern: RegExp): string[] {
  return product.filter(({ path, text }) => of(path) && pattern.test(withoutComments(text))).map(({ path }) => path);
}

/** So many names somebody reads before they search. */
const MOST_FILES = 15;

describe('Given the layout of the repository', () => {
  it('finds the code it is to judge', () => {
    for (const folder of ['infra', 'functions', 'shared/domain', 'shared/store', 'events', 'console/src', 'local']) {
      expect(product.filter(({ path }) => path.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(2);
    }
    const directory = product.find(({ path }) => path === 'shared/store/directory/read-directory.ts');
    const names = directory?.imports.map(({ name }) => name);
    expect(names).toContain('shared/store/table/keys.ts');
    expect(names).toContain('@aws-sdk/lib-dynamodb');
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

  it('lets a command of the operator import shared code and events', () => {
    expect(violations(below('commands'), below('commands', 'shared', 'events'))).toEqual([]);
  });

  it('lets the console know the desk by its client, and share limits and how texts are written', () => {
    const allowed = (name: string) => below('console', 'shared/markdown')(name) || name === 'events/terms/limits.ts';
    expect(violations(below('console/src'), allowed)).toEqual([]);
  });

  it('lets the infrastructure read lists that are declared once, and run none of the product', () => {
    const LISTS = [
      'console/build.ts',
      'functions/http-api/api/roles.ts',
      'functions/http-api/routes/table.ts',
      'shared/store/table/keys.ts',
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

describe('Given the functions', () => {
  const handlers = product.filter(({ path }) => /^functions\/[^/]+\/handler\.ts$/.test(path));

  it('stand in the frame of the house, each of them', () => {
    expect(handlers.map(({ path }) => path.split('/')[1]).toSorted()).toEqual([...FUNCTION_NAMES].toSorted());
    const isFramed = (folder: string) =>
      product.some(
        ({ path, imports }) =>
          path.startsWith(`${folder}/`) && imports.some(({ name }) => name === 'shared/middleware/framed.ts'),
      );
    const unframed = handlers.filter(
      ({ path, text }) => !isFramed(dirname(path)) || !/^export const handler = (framed|serve)\b/m.test(text),
    );
    expect(unframed.map(({ path }) => path)).toEqual([]);
  });
});

describe('Given the adapters and use cases', () => {
  /** From the bottom to the top: what stands on a level may lean on what stands below it, and on nothing else. */
  const LEVELS = [
    ['shared/domain'],
    [
      'shared/telemetry',
      'shared/http',
      'shared/pages',
      'shared/dead-letters',
      'shared/signing',
      'shared/secrets',
      'shared/custom-resources',
      'shared/markdown',
    ],
    ['shared/bus', 'shared/store'],
    ['shared/mail-out', 'shared/messaging', 'shared/streams', 'shared/middleware'],
    ['shared/use-cases'],
    ['shared/alerts-in', 'shared/mail-in'],
  ] as const;
  const areaOf = (path: string) => path.split('/').slice(0, 2).join('/');
  const levelOf = (area: string) => LEVELS.findIndex((areas) => areas.some((one) => one === area));

  it('finds each of them on one level', () => {
    const areas = new Set(product.map(({ path }) => areaOf(path)).filter((area) => area.startsWith('shared/')));
    expect([...areas].toSorted()).toEqual(LEVELS.flat().toSorted());
  });

  it('lets each lean on what stands below it alone', () => {
    const upward = product
      .filter(({ path }) => path.startsWith('shared/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ name, onlyTypes }) => name.startsWith('shared/') && !onlyTypes && areaOf(name) !== areaOf(path))
          .filter(({ name }) => levelOf(areaOf(name)) >= levelOf(areaOf(path)))
          .map(({ name }) => `${path} imports ${name}`),
      );
    expect(upward).toEqual([]);
  });
});

describe('Given files and folders', () => {
  /** By value: what the compiler takes away binds nothing at run time. */
  function arrows(nodeOf: (path: string) => string): Map<string, Set<string>> {
    const from = new Map<string, Set<string>>();
    for (const { path, imports } of product) {
      const node = nodeOf(path);
      const to = from.get(node) ?? new Set();
      for (const { name, onlyTypes } of imports) if (isOurs(name) && !onlyTypes) to.add(nodeOf(name));
      to.delete(node);
      from.set(node, to);
    }
    return from;
  }

  it('has no circle of files', () => {
    expect(circles(arrows((path) => path))).toEqual([]);
  });

  it('has no circle of folders', () => {
    // In the console what is part of a page lies below it, and uses what the page has.
    const isPage = below('console/src');
    expect(circles(arrows((path) => (isPage(path) ? path : dirname(path))))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const round = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'd'])],
      ['c', new Set(['a'])],
      ['d', new Set<string>()],
    ]);
    expect(circles(round)).toEqual([['a', 'b', 'c']]);
  });

  it('has at most fifteen source files in a folder', () => {
    const sizes = Map.groupBy(product, ({ path }) => dirname(path));
    expect([...sizes].filter(([, { length }]) => length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
  });
});

describe('Given the configuration', () => {
  const isComposition = below('shared/domain/configuration');
  const importers = product
    .filter(({ path }) => path.startsWith('shared/domain/') && !isComposition(path))
    .flatMap(({ path, imports }) => imports.map(({ name, onlyTypes }) => ({ path, name, onlyTypes })))
    .filter(({ name }) => isComposition(name));

  it('is composed of what the concepts declare, and no concept leans on the whole', () => {
    expect(importers.filter(({ onlyTypes }) => !onlyTypes).map(({ path }) => path)).toEqual([]);
  });

  it('is known as a whole, by its type alone, to what decides a whole incident', () => {
    const folders = new Set(importers.map(({ path }) => dirname(path)));
    expect([...folders].toSorted()).toEqual(['shared/domain/incident', 'shared/domain/incident/clocks']);
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
        imports.flatMap(({ name }) => (isOurs(name) || ALLOWED.includes(name) ? [] : [`${path} imports ${name}`])),
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
      // These hand the whole environment on to the process they start.
      /^(local\/synth|console\/build)\.ts$/,
    ];
    const isFree = (path: string) => !MAY_READ.some((pattern) => pattern.test(path));
    expect(occurrences(isFree, /process\.env/)).toEqual([]);
  });
});
