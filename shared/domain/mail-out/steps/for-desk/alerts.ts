import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { alertFacts } from '#domain/mail-out/layout/alert-facts.ts';
import { type Block, paragraph } from '#domain/mail-out/layout/content.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep, type Today } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import type { Incident } from '#events/incident/incident.ts';
import { alertKeeper } from './alert-keeper.ts';

/** What monitoring has to tell whoever has the record. */

/** What it is called now: a later message may say it otherwise than the record (rule 31). */
function nowSaid({ title, alert }: Incident): string {
  return alert?.latest?.title ?? title;
}

const ofAlert = {
  audience: 'staff',
  titled: nowSaid,
  hushable: true,
  alsoToActor: true,
  looksUp: 'people',
  to: (event: IncidentEvent, today: Today) => [alertKeeper(event, today)],
} as const;

const hasAlert = ({ incident }: IncidentEvent): boolean => incident.alert !== null;

const telling = (sentence: string, say: Say, incident: Incident): Block[] => [
  paragraph(sentence),
  ...alertFacts(say, incident),
];

const alerted = defineMailStep({
  step: 'alerted',
  event: 'opened',
  subject: 'alert',
  ...ofAlert,
  asks: hasAlert,
  content: ({ incident }, say) => telling(say.words.alerts.reported(nowSaid(incident)), say, incident),
});

const alertedAgain = defineMailStep({
  step: 'alerted-again',
  event: 'alert-repeated',
  subject: 'alertAgain',
  ...ofAlert,
  // Firing again leaves people alone unless it is worse, or comes back after it was settled (Semantics, rule 32).
  asks: (event) => hasAlert(event) && event.data.again !== undefined,
  content: ({ incident, data }, say) => {
    const { glossary, alerts } = say.words;
    const title = nowSaid(incident);
    const worse = data.again === 'worse';
    return telling(worse ? alerts.worse(glossary.priority[data.severity], title) : alerts.again(title), say, incident);
  },
});

const alertSettled = defineMailStep({
  step: 'alert-settled',
  event: 'alert-settled',
  subject: 'stillFiring',
  ...ofAlert,
  asks: (event) => hasAlert(event) && event.data.state === 'firing',
  content: ({ incident }, say) => telling(say.words.alerts.settled(nowSaid(incident)), say, incident),
});

const leftOpen = defineMailStep({
  step: 'left-open',
  event: 'left-open',
  subject: 'stillFiring',
  ...ofAlert,
  asks: hasAlert,
  content: ({ incident, data }, say) =>
    telling(say.words.alerts.leftOpen(data.parent, nowSaid(incident)), say, incident),
});

const maintenanceEnded = defineMailStep({
  step: 'maintenance-ended',
  event: 'maintenance-ended',
  subject: 'stillFiring',
  ...ofAlert,
  asks: (event) => hasAlert(event) && event.data.state === 'firing',
  content: ({ incident, data }, say) =>
    telling(say.words.alerts.maintenanceEnded(data.window, nowSaid(incident)), say, incident),
});

/** What monitoring says of a record. */
export const ALERT_MAILS = [alerted, alertedAgain, alertSettled, leftOpen, maintenanceEnded] as const;
