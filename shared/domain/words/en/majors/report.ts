import type { ReportWords } from '#domain/words/shape/majors/report-words.ts';

export const report: ReportWords = {
  title: (number) => `Report on ${number}`,
  sections: {
    ...{ summary: 'Summary', durations: 'Key durations', milestones: 'Milestones', clocks: 'Service levels' },
    ...{ timeline: 'Timeline', review: 'Review', factors: 'Contributing factors', rootCause: 'Root cause' },
    lessons: 'Lessons',
  },
  labels: {
    ...{ major: 'Major incident', commander: 'Commander', roles: 'Other roles', services: 'Affected services' },
    ...{ opened: 'Opened', resolved: 'Resolved', closed: 'Closed', review: 'Review', problem: 'Problem proposed' },
    resolution: 'Resolution',
  },
  columns: {
    ...{ at: 'When', what: 'What', by: 'By', milestone: 'Milestone', corrected: 'Corrected', clock: 'Clock' },
    ...{ verdict: 'Verdict', elapsed: 'Elapsed', target: 'Target', lesson: 'Lesson', owner: 'Owner', due: 'Due' },
    state: 'State',
  },
  majorStates: {
    ...{ proposed: 'proposed', accepted: 'accepted', rejected: 'rejected', demoted: 'demoted', ended: 'ended' },
  },
  reviewStates: { open: 'open', completed: 'completed', waived: 'waived' },
  lessonStates: { open: 'open', done: 'done', canceled: 'canceled' },
  clockStates: { running: 'running', paused: 'paused', met: 'met', missed: 'missed', void: 'void' },
  milestones: {
    ...{ began: 'Began', detected: 'Detected', declared: 'Declared', identified: 'Identified' },
    ...{ mitigated: 'Mitigated', restored: 'Restored' },
  },
  requester: 'the requester',
  outsider: 'somebody outside the desk',
  drafted: 'From stored facts; nobody has edited it.',
  notAnswered: 'Not answered.',
  nothing: 'None.',
  overdue: 'overdue',
  was: (instant, reason) => (reason === null ? `was ${instant}` : `was ${instant}: ${reason}`),
  leftOut: (count) => `${count} more between these, left out here; the record has them.`,
  answersLeftOut: (count) => `${count} more answers, left out here; the review has them.`,
  madeFrom: (version, zone) => `Made of what is stored of the record at version ${version}. Times are in ${zone}.`,
  missingSigns: (mark) => `${mark} stands for signs this font does not have; Markdown and HTML have them.`,
};
