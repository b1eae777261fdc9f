/** Who leads a major incident, who helps, who is told. */
export const team = {
  commander: 'Commander',
  commanderHelp: 'Leads it: decides, and answers for updates.',
  roles: 'Roles',
  severalHelp: 'Addresses, with commas between.',
  onCall: (name: string) => `${name} is on call.`,
  nobodyOnCall: (schedule: string) => `Nobody is on call in ${schedule}.`,
  plan: 'Communication plan',
  noPlan: 'None: nobody is told',
  cadence: 'An update every',
  cadenceHelp: 'The first one is due so long after acceptance, and then after each update to stakeholders.',
  bridge: 'Bridge',
  bridgeHelp: 'A link to where people talk: https:, tel: or sip:.',
  bridgeByTemplate: 'Left empty, it is built from the configured template.',
  tells: (count: number) =>
    count === 0 ? 'Nobody is told' : count === 1 ? '1 person is told' : `${count} people are told`,
  tellsSystems: (names: string) => `and these systems: ${names}`,
  called: 'Whoever has a role, and the group of the record, is called to the bridge at once.',
  untouched: 'Status, clocks and children of the record stay as they are.',
  day: 'd',
  showNames: 'Show who',
};
