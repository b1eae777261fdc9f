/** Somebody who comes with the desk of one machine. */
export interface ShippedPerson {
  readonly email: string;
  readonly role: string;
  /** What a person reads on the page. */
  readonly label: string;
  /** Groups of the desk they work in. */
  readonly groups: readonly string[];
}

/** One of each role, so that a desk nobody has set up yet can be worked on. */
export const SHIPPED_PEOPLE: readonly ShippedPerson[] = [
  { email: 'agent@example.com', role: 'agent', label: 'Agent', groups: ['service-desk'] },
  { email: 'analyst@example.com', role: 'analyst', label: 'Analyst', groups: ['infrastructure'] },
  { email: 'manager@example.com', role: 'incident_manager', label: 'Incident manager', groups: ['service-desk'] },
  { email: 'problems@example.com', role: 'problem_manager', label: 'Problem manager', groups: ['infrastructure'] },
  { email: 'owner@example.com', role: 'process_owner', label: 'Process owner', groups: [] },
  { email: 'admin@example.com', role: 'admin', label: 'Administrator', groups: [] },
  { email: 'requester@example.com', role: 'requester', label: 'Requester', groups: [] },
];
