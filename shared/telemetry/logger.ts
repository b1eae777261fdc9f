import { Logger } from '@aws-lambda-powertools/logger';

/** What writes the lines of a function. Only `log` says something with it, by its closed list; the frame tells it the invocation. */
export const logger = new Logger();
