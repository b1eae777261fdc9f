import { MAIL_STEPS, RECORD_MAILS } from '#domain/mail-out/steps/mail-steps.ts';
import { WORDS } from '#domain/words/words.ts';
import { EVENTS } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import { code, document, generatedFrom, table } from './markdown.ts';

const { subjects } = WORDS.en;

export function mailStepsDocument(): string {
  return document(
    generatedFrom('shared/domain/mail-out/steps/mail-steps.ts'),
    '# Mails',
    'Each mail the desk writes, by the name under which `GET /incidents/{number}/notifications` tells what became of it. What may wait is collected when more comes than `mail.digest` says; what is hushed is not sent while maintenance, a silence or flapping is a reason to tell nobody. Nobody is told what they did themselves, unless it says so. The owner of a task is written to as the desk is, wherever they are.',
    table(
      ['mail', 'event', 'to', 'before the title', 'may wait', 'hushed', 'to its actor too'],
      MAIL_STEPS.map(({ step, event, audience, subject, ...is }) => [
        code(step),
        code(detailType(EVENTS[event])),
        audience === 'staff' ? 'the desk' : 'outside',
        subject === undefined ? '' : subjects[subject],
        ...[is.mayWait, is.hushable, is.alsoToActor].map((yes) => (yes ? 'yes' : '')),
      ]),
    ),
    '## About other records than incidents',
    table(
      ['mail', 'event', 'before the name'],
      RECORD_MAILS.map(({ step, event, subject }) => [code(step), code(event), subjects[subject]]),
    ),
  );
}
