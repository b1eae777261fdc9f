/**
 * List prices in US dollars, as remembered on the day below and not read from a price list: check them before you rely on
 * them (aws.amazon.com/<service>/pricing). Data transfer and taxes are left out.
 */
export const PRICES_OF = '2026-11';

const MILLION = 1_000_000;

export const PRICES = {
  'us-east-1': {
    lambdaRequest: 0.2 / MILLION,
    lambdaGigabyteSecond: 0.0000133334,
    httpApiRequest: 1 / MILLION,
    dynamodbWriteUnit: 0.625 / MILLION,
    dynamodbReadUnit: 0.125 / MILLION,
    dynamodbGigabyteMonth: 0.25,
    dynamodbRecoveryGigabyteMonth: 0.2,
    stateTransition: 0.025 / 1000,
    busEvent: 1 / MILLION,
    queueRequest: 0.4 / MILLION,
    mailOut: 0.1 / 1000,
    mailIn: 0.1 / 1000,
    objectWritten: 0.005 / 1000,
    objectRead: 0.0004 / 1000,
    logGigabyte: 0.5,
    alarmMonth: 0.1,
    dashboardMonth: 3,
    metricMonth: 0.3,
  },
  'eu-central-1': {
    lambdaRequest: 0.2 / MILLION,
    lambdaGigabyteSecond: 0.0000133334,
    httpApiRequest: 1.2 / MILLION,
    dynamodbWriteUnit: 0.7625 / MILLION,
    dynamodbReadUnit: 0.1525 / MILLION,
    dynamodbGigabyteMonth: 0.306,
    dynamodbRecoveryGigabyteMonth: 0.2448,
    stateTransition: 0.025 / 1000,
    busEvent: 1 / MILLION,
    queueRequest: 0.4 / MILLION,
    mailOut: 0.1 / 1000,
    mailIn: 0.1 / 1000,
    objectWritten: 0.0054 / 1000,
    objectRead: 0.00043 / 1000,
    logGigabyte: 0.63,
    alarmMonth: 0.1,
    dashboardMonth: 3,
    metricMonth: 0.3,
  },
} as const;

export type Region = keyof typeof PRICES;
export type PriceName = keyof (typeof PRICES)['us-east-1'];
export const REGIONS = Object.keys(PRICES) as Region[];
