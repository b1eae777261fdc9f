import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { deskForThisFile, MONDAY } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { sender } from '#test/harness/touch/webhooks.ts';

const desk = deskForThisFile();

describe('given a configuration that cannot be read', () => {
  /** Two versions nobody has read yet, and what should hold. */
  async function misled(tenant: string, spoiled: { head?: unknown; second?: unknown }) {
    const pk = `CONFIGURATION#${tenant}`;
    const { mail, ...shipped } = shippedConfiguration(desk.mailbox);
    const versionOf = (version: number, name: string) => ({
      ...{ pk, sk: `V#000000${version}`, at: MONDAY, by: 'ada@example.com', secrets: {} },
      document: { ...shipped, mail: { ...mail, name, addresses: [`${tenant}@${desk.addresses.mailDomain}`] } },
    });
    const second = { ...versionOf(2, 'Second'), ...(spoiled.second !== undefined && { document: spoiled.second }) };
    const items = [versionOf(1, 'First'), second, { pk, sk: 'HEAD', version: spoiled.head ?? 2 }];
    await desk.stores.put(items.map((item) => marshall(item)));
    const repair = () =>
      desk.stores.put([versionOf(2, 'Second'), { pk, sk: 'HEAD', version: 2 }].map((item) => marshall(item)));
    return { admin: await desk.as('admin', { tenant }), repair };
  }

  it.each([
    ['misled-head', { head: 'banana' }, 2, 'Second'],
    ['misled-version', { second: { mail: 'banana' } }, 1, 'First'],
  ])(
    'when it is that of %s then the last one that can holds, and no other is taken',
    async (tenant, spoiled, last, name) => {
      const { admin, repair } = await misled(tenant, spoiled);
      const { send } = await sender(desk, admin, 'generic');
      const { accepted } = await send({ key: 'on', state: 'firing', severity: 'high', title: 'Goes on' });
      expect(await admin.read(accepted[0]?.number ?? '')).toMatchObject({ configurationVersion: last });
      const [bob, ann, address] = [desk.person('bob'), desk.person('ann'), `${tenant}@${desk.addresses.mailDomain}`];
      const given = await (await desk.as('admin')).request('PUT', `/tenants/${tenant}`, { addresses: [address] });
      expect(given.status).toBe(200);
      await desk.mailer.send({ from: ann, to: address, subject: 'It goes on', text: 'As before.' });
      expect(JSON.stringify(await desk.mailTo(ann))).toContain(name);
      const { number } = await admin.open({ title: 'Asleep', requester: { email: bob } });
      expect(JSON.stringify(await desk.mailTo(bob))).toContain(name);
      desk.watch.forget([bob, admin.email]);
      const until = new Date(Date.parse(await desk.controls.now()) + 60_000).toISOString();
      await admin.do(number, 'wait', { until });
      await desk.advance('PT2M');
      expect(await admin.read(number)).toMatchObject({ status: 'new' });

      const { version: _, ...document } = (await admin.request('GET', '/configuration')).body as { version: number };
      const refused = await admin.request('PUT', '/configuration', document, { 'if-match': `"${last}"` });
      expectProblem(refused, 409);
      const runbook = 'docs/runbook.md#configuration-unreadable';
      expect(refused.body).toMatchObject({
        type: 'urn:firstline:problem:unreadable',
        number: 'configuration',
        runbook,
      });
      const told = async () =>
        JSON.stringify((await admin.request('GET', '/setup')).body).includes('configuration-unreadable');
      expect(await told()).toBe(true);
      expect(await desk.watch.takeTrouble(/CONFIGURATION_UNREADABLE/)).not.toEqual([]);

      await repair();
      await desk.advance('PT10M');
      await admin.configure((current) => current);
      expect(await told()).toBe(false);
      expect((await admin.request('GET', '/configuration')).body).toMatchObject({ version: 3 });
      await desk.watch.takeTrouble(/SWEEP_FAILED_ON/);
    },
  );
});
