/** Four open hours ahead, and on each of the three business days after it was due. */
export const SHIPPED_TASKS = {
  calendar: 'business-hours',
  reminders: { before: ['PT4H'], repeatAfter: { every: { businessDays: 1 }, count: 3 } },
};
