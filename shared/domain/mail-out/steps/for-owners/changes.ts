import { linkIf, markdown, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { defineRecordMail, type ToldOfRecord } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { type Change, ChangeSchema } from '#events/change/change.ts';
import { CHANGE_EVENTS } from '#events/change/changes.v1.ts';

/** What the change manager is told of changes, and whoever asked for one; once each, and never what they did themselves (CHG1). */

const about = { prefix: 'CHG', about: 'change', picture: ChangeSchema } as const;

/** What every mail about a change has. In UTC instants would be shown; there are none. */
function told(to: string | null, { number, title }: Change, content: ToldOfRecord['content']): ToldOfRecord | null {
  return to === null ? null : { to, title: `${number} ${title}`, zone: 'UTC', page: `changes/${number}`, content };
}

const requested = defineRecordMail({
  ...about,
  step: 'change-requested',
  event: CHANGE_EVENTS.requested,
  subject: 'changeRequested',
  tell: ({ tell, fields: { description, risk } }, change) =>
    told(tell, change, ({ words: { desk }, url }) => [
      paragraph(desk.change.requested[risk](change.requestedBy, change.number)),
      ...(description === '' ? [] : [markdown(description)]),
      ...linkIf(desk.change.open, url),
    ]),
});

const approved = defineRecordMail({
  ...about,
  step: 'change-approved',
  event: CHANGE_EVENTS.approved,
  subject: 'changeApproved',
  tell: ({ tell }, change) =>
    told(tell, change, ({ words: { desk }, url }) => [
      paragraph(desk.change.approved(change.number)),
      ...linkIf(desk.change.open, url),
    ]),
});

const rejected = defineRecordMail({
  ...about,
  step: 'change-rejected',
  event: CHANGE_EVENTS.rejected,
  subject: 'changeRejected',
  tell: ({ tell, reason }, change) =>
    told(tell, change, ({ words: { desk }, url }) => [
      paragraph(desk.change.rejected(change.number)),
      ...(reason === null ? [] : [quote(reason)]),
      ...linkIf(desk.change.open, url),
    ]),
});

export const CHANGE_MAILS = [requested, approved, rejected] as const;
