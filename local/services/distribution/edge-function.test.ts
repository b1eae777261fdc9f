import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOfTags } from '#domain/mail/language.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { edgeFunction } from './edge-function.ts';

/** What is put before each file when it is deployed. */
const TOLD = { STATUS_PAGE: null as object | null, LANGUAGES };

const deployed = (name: string, told: Partial<typeof TOLD> = {}) => {
  const code = readFileSync(new URL(`../../../infra/console/edge/${name}.js`, import.meta.url), 'utf8');
  const values = Object.entries({ ...TOLD, ...told }).map(([key, value]) => `const ${key} = ${JSON.stringify(value)};`);
  return edgeFunction([...values, code].join('\n'));
};
const get = (uri: string) => ({ method: 'GET', uri, query: {}, headers: {} });

it.each([
  ['/console/', '/console/index.html'],
  ['/console/incidents/INC-000001', '/console/index.html'],
  ['/console/people/ana@example.com', '/console/index.html'],
  ['/console/config.json', '/console/config.json'],
  ['/console/icon.svg', '/console/icon.svg'],
  ['/console/assets/index-1a2b.js', '/console/assets/index-1a2b.js'],
  ['/consoles', '/consoles'],
])('given %s then the file is %s', (uri, file) => {
  expect(deployed('find-file')(get(uri))).toMatchObject({ uri: file });
});

it.each(['/', '/console'])('given %s then it leads to the console', (uri) => {
  expect(deployed('find-file')(get(uri))).toMatchObject({
    statusCode: 302,
    headers: { location: { value: '/console/' } },
  });
});

it('given a call of the API then it is passed on without the prefix', () => {
  expect(deployed('strip-api')(get('/api/incidents'))).toMatchObject({ uri: '/incidents' });
});

describe('Given a status page with a domain of its own', () => {
  const findFile = deployed('find-file', { STATUS_PAGE: { domain: 'status.example.com', path: '/status-page/acme' } });

  it.each([
    ['status.example.com', '/status-page/acme'],
    ['d111.cloudfront.net', '/console/'],
  ])('leads whoever asks for the root of %s to %s', (host, place) => {
    expect(findFile({ ...get('/'), headers: { host } })).toMatchObject({ headers: { location: { value: place } } });
  });
});

describe('Given a reader of the status page', () => {
  const choose = (query: Record<string, string>, headers: Record<string, string>) =>
    deployed('choose-language')({ ...get('/status-page/default'), query, headers });

  it.each([
    ['what the address says', { lang: 'fr' }, { 'accept-language': 'de' }, 'fr'],
    ['what the browser likes best', {}, { 'accept-language': 'es-ES, de-AT;q=0.8, en;q=0.5' }, 'de'],
    ['English, where neither is known', { lang: 'xx' }, { 'accept-language': 'es' }, 'en'],
    ['English, where nothing is said', {}, {}, 'en'],
  ])('asks the cache by %s', (_, query, headers, language) => {
    expect(choose({ ...query, utm_source: 'mail' }, { ...headers, host: 'd111' })).toEqual({
      ...{ uri: '/status-page/default', query: {}, headers: { 'accept-language': language, host: 'd111' } },
    });
  });

  it('reads what browsers send as the desk does, whatever it is', async () => {
    const tag = fc.oneof(
      fc.constantFrom('en', 'de-AT', 'FR', 'es', ' de;q=0.3', 'eng', '*'),
      fc.string({ maxLength: 8 }),
    );
    const chooseLanguage = deployed('choose-language');
    await fc.assert(
      fc.property(fc.array(tag, { maxLength: 5 }), (tags) => {
        const accepted = tags.join(',');
        const chosen = chooseLanguage({ ...get('/status-page/default'), headers: { 'accept-language': accepted } });
        expect(chosen).toMatchObject({ headers: { 'accept-language': languageOfTags(accepted) ?? 'en' } });
      }),
      { numRuns: 100 },
    );
  });
});
