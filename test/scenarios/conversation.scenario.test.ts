import { expect, it } from 'vitest';
import { Correspondence } from '#test/harness/correspondence.ts';
import type { SentMail } from '#test/harness/desk/controls.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

/** What every program puts into an answer besides its words. */
const backTo = (mail: SentMail) => ({
  to: mail.headers['reply-to'] ?? '',
  inReplyTo: mail.headers['message-id'] ?? '',
  references: `${mail.headers.references ?? ''} ${mail.headers['message-id'] ?? ''}`.trim(),
});
const quoted = (mail: SentMail) => mail.text.replace(/^/gm, '> ');
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** Above the history, as text and as HTML. */
const gmail = (mail: SentMail, text: string) => {
  const attribution = `On Mon, Sep 7, 2026 at 11:00 AM Service desk <${mail.from}> wrote:`;
  return {
    ...backTo(mail),
    subject: `Re: ${mail.subject}`,
    text: `${text}\r\n\r\n${attribution}\r\n\r\n${quoted(mail)}`,
    html: `<div dir="ltr">${asHtml(text)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${asHtml(attribution)}<br></div><blockquote class="gmail_quote" style="margin:0">${asHtml(mail.text)}</blockquote></div>`,
  };
};

/** HTML alone, in German, with a contact block and the history below a line. */
const outlook = (mail: SentMail, text: string) => ({
  ...backTo(mail),
  subject: `AW: ${mail.subject}`,
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang="DE"><div class="WordSection1"><p class="MsoNormal">${asHtml(text)}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Mit freundlichen Grüßen</p><p class="MsoNormal">Grace Hopper<br>Example GmbH<br>Tel. +49 30 123456</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Service desk &lt;${mail.from}&gt;<br><b>Gesendet:</b> Montag, 7. September 2026 11:00<br><b>An:</b> Grace Hopper<br><b>Betreff:</b> ${asHtml(mail.subject)}</p></div><p class="MsoNormal">${asHtml(mail.text)}</p></div></body></html>`,
});

/** Below the history, with a signature. */
const thunderbird = (mail: SentMail, text: string) => ({
  ...backTo(mail),
  subject: `Re: ${mail.subject}`,
  text: `On 07.09.26 11:00, Service desk wrote:\r\n${quoted(mail)}\r\n\r\n${text}\r\n\r\n-- \r\nBob, third floor\r\n`,
});

it('Given ten mails in the styles of three mail programs, they are one record with clean entries', async () => {
  const [agent, bob, grace] = [await desk.as('agent'), desk.person('bob'), desk.person('grace')];
  await desk.mailer.send({ from: bob, to: desk.mailbox, cc: grace, subject: 'Lamp', text: 'The lamp is dark.' });
  const { number } = await people.recordOf(agent, bob);
  await desk.mailTo(bob);
  // What the desk tells its own people of the conversation is another matter.
  desk.watch.forget([agent.email]);
  const expected: (readonly [string, string])[] = [];

  for (const [index, program] of [gmail, thunderbird, outlook].entries()) {
    const question = `Question ${index + 1}: is it plugged in?`;
    await agent.do(number, 'comments', { body: question, visibility: 'public' });
    const toBob = await desk.mailTo(bob);
    const toGrace = await desk.mailTo(grace);
    const answers = [`It is, I looked.\n\nTwice, on day ${index + 1}.`, `I saw it, too, on day ${index + 1}.`] as const;
    await desk.mailer.send({ ...program(toBob, answers[0].replaceAll('\n', '\r\n')), from: bob });
    await desk.mailTo(grace);
    await desk.mailer.send({ ...outlook(toGrace, answers[1]), from: grace });
    await desk.mailTo(bob);
    // People take their time; what comes faster is collected into one mail.
    await desk.advance('PT1H');
    expected.push([agent.email, question], [bob, answers[0]], [grace, answers[1]]);
  }

  const comments = await people.commentsOf(agent, number);
  expect(comments.map(({ by, body }) => [by, body])).toEqual(expected);
  expect(await agent.list(`requester=${bob}`)).toHaveLength(1);
  const answered = (await agent.timeline(number)).findLast(({ by }) => by === grace);
  const original = await agent.request('GET', `/incidents/${number}/timeline/${answered?.version}/mail`);
  expect(original.body).toMatchObject({ text: expect.stringContaining('+49 30 123456') });
  expect((original.body as { html: string }).html).not.toMatch(/style|class|<o:p>/);
});
