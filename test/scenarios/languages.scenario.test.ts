import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();

describe('given a requester who writes in German', () => {
  it('then every mail to them is German, with the instants of the desk’s zone', async () => {
    const admin = await desk.as('admin');
    const agent = await desk.as('agent');
    await admin.configure((document) => ({
      ...document,
      mail: { ...(document.mail as object), zone: 'Europe/Berlin' },
    }));
    const bob = desk.person('bob');
    const text = 'Der Drucker ist kaputt, und wir können seit heute früh nicht mehr drucken.';
    await desk.mailer.send({ from: `Bob <${bob}>`, to: desk.mailbox, subject: 'Drucker', text });
    const acknowledgement = await desk.mailTo(bob);
    expect(acknowledgement.headers['content-language']).toBe('de');
    expect(acknowledgement.html).toContain('<html lang="de">');
    expect(acknowledgement.text).toMatch(/Guten Tag Bob,[\s\S]*Priorität: mittel[\s\S]*Antwort bis: .* MESZ/);

    const [{ number = '' } = {}] = await agent.list(`requester=${bob}`);
    expect(await agent.read(number)).toMatchObject({ language: 'de' });
    await agent.do(number, 'accept');
    await agent.do(number, 'hold', { reason: 'awaiting_requester', comment: 'Welcher Stock?' });
    expect((await desk.mailTo(bob)).text).toContain('ist angehalten: Rückmeldung erwartet.');
  });
});

describe('given people the configuration knows', () => {
  it('then each reads in their own language and zone', async () => {
    const admin = await desk.as('admin');
    const agent = await desk.as('agent');
    const [colette, bob] = [desk.person('colette'), desk.person('bob')];
    await admin.configure((document) => ({
      ...document,
      people: { [agent.email]: { language: 'fr', zone: 'America/Montreal' }, [colette]: { language: 'de' } },
    }));
    const { number } = await agent.open({ title: 'Laptop', requester: { email: bob }, language: 'fr' });
    expect((await desk.mailTo(bob)).text).toContain('Bonjour,');
    await admin.do(number, 'assign', { group: 'service-desk', assignee: agent.email });
    const assigned = await desk.mailTo(agent.email);
    expect(assigned.subject).toBe(`[${number}] Attribué à vous\u00a0: Laptop`);
    expect(assigned.text).toMatch(/Échéance\u00a0: .* UTC−4|Échéance\u00a0: .* UTC-4/);
    const other = await agent.open({ title: 'Laptop', requester: { email: colette }, language: 'fr' });
    expect((await desk.mailTo(colette)).text).toContain('Guten Tag,');
    expect(other.language).toBe('fr');
  });
});
