import { describe, expect, it } from 'vitest';
import { generic } from '#events/in/webhook/generic.ts';
import { ExpressionError, evaluator } from './expression.ts';
import { applyMapping, mappingFaults } from './generic-mapping.ts';
import { type Mapping, MappingSchema } from './mapping.ts';

const mapping: Mapping = {
  alerts: 'checks',
  key: "host & '/' & check",
  state: "ok ? 'resolved' : 'firing'",
  title: "check & ' on ' & host",
  severity: 'level',
  items: '[host]',
  labels: "{ 'site': $body.site }",
};
/** What every mapping has. */
const BARE: Mapping = { key: 'host', state: "'firing'", title: "'x'" };
const body = {
  site: 'berlin',
  checks: [
    { host: 'web-1', check: 'disk', ok: false, level: 'HIGH' },
    { host: 'web-2', check: 'disk', ok: true },
  ],
};

describe('Given a mapping of an integration', () => {
  it('comes to alerts that the generic source reads', async () => {
    const mapped = await applyMapping(mapping, body);
    const alerts = mapped.map((one) => generic.map(generic.one.parse('fields' in one ? one.fields : one), body));
    expect(alerts).toMatchObject([
      {
        key: 'web-1/disk',
        state: 'firing',
        title: 'disk on web-1',
        severity: 'high',
        items: ['web-1'],
        labels: { site: 'berlin' },
      },
      { key: 'web-2/disk', state: 'resolved', severity: null },
    ]);
  });

  it('takes an array of the body, or the body itself, for the alerts when it names none', async () => {
    const { alerts, ...rest } = mapping;
    expect(await applyMapping(rest, body.checks)).toHaveLength(2);
    expect(await applyMapping(rest, body.checks[0])).toHaveLength(1);
    expect(await applyMapping({ ...mapping, alerts: 'nothing.here' }, body)).toEqual([]);
  });

  it('names the field whose expression fails, and reads the other alerts', async () => {
    const mixed = { ...body, checks: [{ host: 'web-1', check: {}, ok: false }, body.checks[1]] };
    const [failed, read] = await applyMapping({ ...mapping, key: '$lowercase(check)' }, mixed);
    expect(failed).toEqual({ faults: [{ path: 'key', message: expect.stringContaining('lowercase') }] });
    expect(read).toMatchObject({ fields: { key: 'disk' } });
  });

  it('fails as a whole where the alerts cannot be found', async () => {
    await expect(applyMapping({ ...mapping, alerts: '$sum(checks)' }, body)).rejects.toThrow(ExpressionError);
    await expect(applyMapping({ ...mapping, alerts: '[1..1001]' }, body)).rejects.toThrow(/more than 1000/);
  });

  it('when a regular expression goes back without end then its alert is kept with the reason and the others are read', async () => {
    const texts = ['a'.repeat(5000), 'web-2'];
    const key = '$match(text, /a*a*a*a*a*a*a*b/) ? "matched" : text';
    const [stuck, read] = await applyMapping(
      { ...BARE, key },
      texts.map((text) => ({ text })),
    );
    expect(stuck).toEqual({ faults: [{ path: 'key', message: expect.stringContaining('takes longer than') }] });
    expect(read).toEqual({ fields: { key: 'matched', state: 'firing', title: 'x' } });
  });

  it.each(['/a*a*a*a*a*a*a*b/', '/(a|aa)(a|aa)*b/', `/${'a?'.repeat(30)}${'a'.repeat(30)}b/`, '/.*.*.*=/'])(
    'when a regular expression is %s then it ends',
    async (pattern) => {
      const one = { text: 'a'.repeat(5000) };
      const [mapped] = await applyMapping({ ...BARE, key: `$contains(text, ${pattern}) ? "yes" : "no"` }, [one]);
      expect(mapped).toSatisfy((found: object) => 'faults' in found || 'fields' in found);
    },
  );

  it('when the time of the body has run out then what is left is kept with that reason', async () => {
    let left = 3;
    const mapped = await applyMapping(BARE, [{ host: 'a' }, { host: 'b' }], () => left-- > 0);
    const late = { path: 'key', message: 'the mapping of the body takes too long' };
    expect(mapped).toEqual([{ fields: { key: 'a', state: 'firing', title: 'x' } }, { faults: [late] }]);
  });

  it.each([
    ['without end', '($f := function() { $f() }; $f())', /timeout/i],
    ['too deep', '($f := function($n) { 1 + $f($n) }; $f(1))', /stack/i],
    ['too long', '[1..1000000]', /sequence|10000/i],
  ])('stops an expression that runs %s', async (_how, text, message) => {
    await expect(evaluator(text)({})).rejects.toThrow(message);
  });
});

describe('Given a mapping to be saved', () => {
  it('takes one that compiles', () => {
    expect(mappingFaults(MappingSchema.parse(mapping))).toEqual([]);
    expect(mappingFaults({ ...mapping, key: '$match(host, /^web-[0-9]+$/).match' })).toEqual([]);
  });

  it.each([
    ['does not compile', 'host &', /end of expression/i],
    ['asks a clock', '$now()', /\$now/],
    ['asks chance, deep inside', "a.b[c = 'x']{ 'k': $random() }", /\$random/],
    ['runs code from the body', '$eval(code)', /\$eval/],
    ['passes a refused function on', '$map([1], $millis)', /\$millis/],
    ['backtracks without bound', '$match(host, /^(a+)+$/)', /repeated group/],
  ])('refuses an expression that %s', (_why, text, message) => {
    expect(mappingFaults({ ...mapping, at: text })).toEqual([{ path: 'at', message: expect.stringMatching(message) }]);
  });
});
