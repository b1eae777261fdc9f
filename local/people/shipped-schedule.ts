/** Who is on call on the desk of one machine: two take turns by the week, two others the weekends. */
export const SHIPPED_SCHEDULE = {
  label: 'Service desk',
  zone: 'Europe/Berlin',
  owner: 'owner@example.com',
  layers: [
    {
      ...{ name: 'weekly', start: '2024-01-01T09:00', handoff: { every: 1, unit: 'week' }, onAbsence: 'next' },
      people: ['agent@example.com', 'analyst@example.com'],
    },
    {
      ...{ name: 'weekends', start: '2024-01-01T09:00', handoff: { every: 1, unit: 'week' } },
      people: ['manager@example.com', 'problems@example.com'],
      hours: { sat: ['09:00-21:00'], sun: ['09:00-21:00'] },
    },
  ],
};
