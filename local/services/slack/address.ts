/** Where this machine's Slack is, below the desk's own address. */
export const SLACK = '/_local/slack';

/** What functions are told in place of https://slack.com/api. */
export const SLACK_API = `${SLACK}/api`;
