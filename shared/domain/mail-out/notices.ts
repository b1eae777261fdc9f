import type { Incident } from '#events/incident/incident.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { MailStep, Recipient, Today } from './steps/frame/define-mail-step.ts';
import { MAIL_STEPS, type Step } from './steps/mail-steps.ts';

/** One mail that an event asks for. */
export interface Notice extends Recipient {
  readonly step: Step;
  readonly audience: MailStep['audience'];
  /** Why it is not to be sent now. */
  readonly suppressed?: string;
  /** Whether a person wrote what the mail says; only then is it not marked as generated. */
  readonly written: boolean;
}

/** The mails an event asks for, whoever they go to. */
export function stepsFor(event: IncidentEvent): readonly MailStep<Step>[] {
  return MAIL_STEPS.filter((step) => step.event === event.name && step.asks(event));
}

/** @param today null when none of the steps looks anybody up; @returns a notice for each reader, and one for each nobody */
export function noticesOf(
  steps: readonly MailStep<Step>[],
  event: IncidentEvent,
  today: Today | null,
): readonly Notice[] {
  const quiet = whyQuiet(event.incident);
  return steps.flatMap((step) =>
    step
      .to(event, today)
      .filter(({ to }) => to !== event.by || step.alsoToActor)
      .map((recipient) => ({
        ...recipient,
        step: step.step,
        audience: step.audience,
        written: step.converses === true && event.as !== 'automation',
        ...(step.hushable && quiet !== null && { suppressed: quiet }),
      })),
  );
}

function whyQuiet({ alert }: Pick<Incident, 'alert'>): string | null {
  const quiet = alert?.quiet ?? null;
  if (quiet === null) return null;
  const { why, name, by, reason } = quiet;
  return by === undefined ? `${why}: ${name}` : `${why} by ${by}: ${reason}`;
}
