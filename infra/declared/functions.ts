/** What a function needs of Lambda, with the reason where a number is not the default. */
export type FunctionSize = {
  readonly purpose: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
};

/** Enough for one read and one transaction; processor time grows with memory and the start of a bundle is all processor. */
const SMALL_MEGABYTES = 512;
/** SES delivers up to 40 MB: the raw bytes, the decoded parts and the parser's strings stand beside each other. */
const MAIL_MEGABYTES = 1024;
/** A person waits: twice the processor halves the cold start. */
const INTERACTIVE_MEGABYTES = 1024;

/** Below the 30 s after which API Gateway gives up, so that a slow call ends with the desk's own answer. */
const INTERACTIVE_SECONDS = 20;
/** A monitoring system waits as long as the gateway does, 29 s: rather a late answer than one to send all of it again. */
const RECEIVING_SECONDS = 27;
/** A record or a batch is a few calls of milliseconds each; the rest is room for throttled retries. */
const BACKGROUND_SECONDS = 30;
/** Forty megabytes from S3, parsed, and the attachments written back. */
const MAIL_SECONDS = 60;
/** A new account may send one mail a second: a burst of fifty finds its turns within one call each. */
const SENDING_SECONDS = 60;
/** As long as Cognito waits. */
const SIGN_IN_SECONDS = 5;
/** Ends before the next sweep starts, so that two sweeps never overlap. */
const SWEEP_SECONDS = 50;

/** A page of fifty commands takes some two seconds; the rest is room for throttled retries. */
const REPLAY_SECONDS = 60;

/** Five hundred children, ten at a time, 30 ms each: two seconds, and a minute for five thousand of throttled ones. */
const RELATE_SECONDS = 60;

/** Some hundred files of the console, twenty at a time: two seconds, and a minute when S3 has them wait. */
const UPLOAD_SECONDS = 60;

/** Every function of the desk, declared once: bundles, resources, alarms and dashboard are derived from it. */
export const FUNCTIONS = {
  'http-api': {
    purpose: 'Answers every route of the HTTP API',
    memoryMegabytes: INTERACTIVE_MEGABYTES,
    timeoutSeconds: INTERACTIVE_SECONDS,
  },
  'ingest-alert': {
    purpose: 'Turns alarms and alerts into incidents',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  // Senders wait, and a megabyte of alerts is mostly processor time: parsed, checked, and each signed for DynamoDB.
  'receive-webhook': {
    purpose: 'Takes in the alerts that other systems post, and what people do in a chat',
    memoryMegabytes: INTERACTIVE_MEGABYTES,
    timeoutSeconds: RECEIVING_SECONDS,
  },
  'ingest-mail': {
    purpose: 'Turns mail into incidents and comments',
    memoryMegabytes: MAIL_MEGABYTES,
    timeoutSeconds: MAIL_SECONDS,
  },
  'publish-events': {
    purpose: 'Publishes what happened to incidents on the bus',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'arm-timers': {
    purpose: 'Starts one execution per timer generation',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'fire-timer': {
    purpose: 'Applies what is due on an incident',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'sweep-timers': {
    purpose: 'Applies what no timer applied in time',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: SWEEP_SECONDS,
  },
  'replay-clocks': {
    purpose: 'Moves open incidents to another configuration',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: REPLAY_SECONDS,
  },
  notify: {
    purpose: 'Sends the mail that an event calls for',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: SENDING_SECONDS,
  },
  'tell-affected': {
    purpose: 'Tells those affected of what is announced',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: SENDING_SECONDS,
  },
  'page-people': {
    purpose: 'Pages people by text message, call and chat',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'relate-incidents': {
    purpose: 'Carries on to other records what follows from one, or from somebody',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: RELATE_SECONDS,
  },
  project: {
    purpose: 'Has records found by their words',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'take-mail-feedback': {
    purpose: 'Notes what became of mails after they were sent',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'call-webhook': {
    purpose: 'Tells other systems of what happens',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
  'admit-requesters': {
    purpose: 'Lets people of the portal sign in as requesters',
    memoryMegabytes: INTERACTIVE_MEGABYTES,
    timeoutSeconds: SIGN_IN_SECONDS,
  },
  'put-console-files': {
    purpose: "Puts the console's files where they are served from",
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: UPLOAD_SECONDS,
  },
  'activate-receipt-rules': {
    purpose: 'Switches the receipt rules on with the stack and off before they are deleted',
    memoryMegabytes: SMALL_MEGABYTES,
    timeoutSeconds: BACKGROUND_SECONDS,
  },
} as const satisfies Record<string, FunctionSize>;

export type FunctionName = keyof typeof FUNCTIONS;

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];
