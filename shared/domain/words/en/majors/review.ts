import type { ReviewWords } from '#domain/words/shape/majors/review-words.ts';
import { report } from './report.ts';

export const review: ReviewWords = {
  duration: (seconds) => {
    const [days, hours] = [Math.floor(seconds / 86_400), Math.floor((seconds % 86_400) / 3600)];
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [days && `${days} d`, hours && `${hours} h`, minutes && `${minutes} min`].filter((part) => part);
    return parts.length === 0 ? `${seconds} s` : parts.join(' ');
  },
  channels: {
    ...{ email: 'e-mail', monitoring: 'monitoring', portal: 'the portal', api: 'the API', phone: 'phone' },
    ...{ chat: 'chat', sms: 'text message', walk_in: 'a visit to the desk' },
  },
  clocks: {
    ...{ response: 'Response', resolution: 'Resolution', group: 'Group', supplier: 'Supplier', update: 'Updates' },
  },
  durations: {
    ...{ detect: 'To detect', declare: 'To declare', identify: 'To identify' },
    ...{ mitigate: 'To mitigate', restore: 'To restore' },
  },
  drafts: {
    byMonitoring: (source) => `Monitoring (${source}) noticed it, by an alert.`,
    byDesk: (channel) => `The desk noticed it (${channel}).`,
    byRequester: (channel) => `A requester reported it (${channel}).`,
    forRequester: (channel) => `A requester reported it (${channel}); the desk opened the record.`,
    noWord: 'Nobody affected was told anything before the review.',
    firstAnswer: (after) => `${after} after it was opened, by an answer of the desk.`,
    firstUpdate: (after) => `${after} after it was opened, by an update.`,
    updates: (sent, missed) => `Updates sent to stakeholders: ${sent}. Missed: ${missed}.`,
    handovers: (groups, people, path) =>
      `Handed to another group: ${groups} times. To somebody else of a group: ${people} times. Groups: ${path}.`,
    called: (people, absent) =>
      `People paged: ${people}. ${absent === '' ? 'All of them came.' : `Neither took it nor came: ${absent}.`}`,
    kept: (clock, after, target) => `${clock}: kept (${after} of ${target})`,
    missed: (clock, by, target) => `${clock}: missed by ${by} (target ${target})`,
    unsettled: (clock) => `${clock}: no verdict`,
    corrected: (milestones) => `Instants corrected: ${milestones}`,
  },
  report,
};
