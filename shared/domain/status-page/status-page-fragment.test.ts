import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_LOGO_BYTES } from './logo.ts';
import { STATUS_PAGE } from './status-page-fragment.ts';
import { contrast, textColourOn } from './text-colour.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const settings = { enabled: true, label: 'Example status', languages: ['en'] };
const read = (given: object) => STATUS_PAGE.fields.statusPage.safeParse({ ...settings, ...given });
const withBytes = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`;

describe('Given the settings of the status page', () => {
  it('is off as shipped, in UTC', () => {
    expect(STATUS_PAGE.shipped('desk@example.com').statusPage).toMatchObject({ enabled: false, zone: 'UTC' });
    expect(STATUS_PAGE.fields.statusPage.parse(undefined).enabled).toBe(false);
  });

  it.each([
    ['an image', { logo: PIXEL }],
    [
      'the largest image',
      { logo: withBytes('gif', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(LARGEST_LOGO_BYTES - 6)])) },
    ],
    ['a colour', { colour: '#1D4ed8' }],
    ['a zone', { zone: 'Europe/Berlin' }],
  ])('takes %s', (_, given) => {
    expect(read(given).success).toBe(true);
  });

  it.each([
    ['a logo from elsewhere', 'logo', 'https://example.com/logo.png'],
    ['a drawing, which could load and run', 'logo', withBytes('svg+xml', Buffer.from('<svg/>'))],
    ['a page that says it is an image', 'logo', withBytes('png', Buffer.from('<html>'))],
    ['an image with more behind it', 'logo', `${PIXEL}"><script>`],
    ['an image that is too large', 'logo', withBytes('png', Buffer.alloc(LARGEST_LOGO_BYTES + 3))],
    ['a colour by name', 'colour', 'red'],
    ['a colour that ends otherwise', 'colour', '#123456;}'],
    ['no language', 'languages', []],
    ['a language twice', 'languages', ['en', 'en']],
    ['no zone', 'zone', 'Mars/Base'],
  ])('refuses %s', (_, field, value) => {
    expect(read({ [field]: value }).error?.issues[0]?.path[0]).toBe(field);
  });
});

it('Given any colour, when a text stands on it, then the text can be read', async () => {
  await fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, '0')}`;
      expect(contrast(colour, textColourOn(colour))).toBeGreaterThan(4.5);
    }),
  );
});
