import { GetParametersCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Parameters } from './secret-store.ts';

/** An account may put three parameters a second: the five pauses between six tries are eight seconds on average, of the twenty a request has. */
const TRIES = 6;

/** GetParameters takes no more. */
const RECORDS_A_TRANSACTION = 10;

/** Parameter Store of the account. Values are encrypted by the key that AWS manages for it, which costs nothing. */
export function ssmParameters(client = new SSMClient({ maxAttempts: TRIES })): Parameters {
  return {
    async put(Name, Value) {
      await client.send(new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: true }));
    },
    async get(names) {
      const found = new Map<string, string>();
      for (let from = 0; from < names.length; from += RECORDS_A_TRANSACTION) {
        const Names = names.slice(from, from + RECORDS_A_TRANSACTION);
        const { Parameters = [] } = await client.send(new GetParametersCommand({ Names, WithDecryption: true }));
        for (const { Name = '', Value = '' } of Parameters) found.set(Name, Value);
      }
      return found;
    },
  };
}
