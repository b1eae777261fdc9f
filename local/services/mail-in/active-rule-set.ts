import { WireError } from '#local/core/wire-error.ts';
import type { LocalState, Principal, Runtime } from '#local/runtime.ts';
import type { WireRequest, WireResponse } from '#local/service.ts';
import { unknownOperation } from '#local/services/wire/json-wire.ts';
import { queryAnswer } from '#local/services/wire/query-answer.ts';
import { element } from '#local/services/wire/xml.ts';

const SCHEMA = 'CREATE TABLE IF NOT EXISTS mail_in_active_rule_set (name TEXT NOT NULL, since INTEGER NOT NULL)';

/** Which receipt rule set is in use: of an account one or none, and a stack cannot say which. */
export interface ActiveRuleSet {
  name(): string | undefined;
  handle(request: WireRequest, caller: Principal): WireResponse;
}

/** @param own - the sets of the template @param shared - one the template uses and does not make: it was active before */
export function openActiveRuleSet(runtime: Runtime, own: readonly string[], shared: string | undefined): ActiveRuleSet {
  const store = openStore(runtime.state);
  const operations: Readonly<Record<string, (form: URLSearchParams) => string>> = {
    DescribeActiveReceiptRuleSet: () => metadataOf(store.read()),
    SetActiveReceiptRuleSet(form) {
      const name = form.get('RuleSetName') ?? undefined;
      if (name !== undefined && !own.includes(name) && name !== shared)
        throw new WireError('RuleSetDoesNotExist', `Rule set does not exist: ${name}`);
      store.write(name, runtime.clock.now());
      return '';
    },
  };
  if (shared !== undefined) store.write(shared, runtime.clock.now());
  return {
    name: () => store.read()?.name,
    handle(request, caller) {
      const perform = operations[request.operation];
      if (perform === undefined) throw unknownOperation(request);
      runtime.iam.assertAllowed(caller, `ses:${request.operation}`, '*');
      return queryAnswer(request.operation, perform(new URLSearchParams(request.body.toString('utf8'))));
    },
  };
}

interface Active {
  readonly name: string;
  readonly since: number;
}

function openStore({ db, transaction }: LocalState) {
  db.exec(SCHEMA);
  const read = db.prepare('SELECT name, since FROM mail_in_active_rule_set');
  const insert = db.prepare('INSERT INTO mail_in_active_rule_set VALUES (?, ?)');
  return {
    read(): Active | undefined {
      const row = read.get();
      return row && { name: String(row.name), since: Number(row.since) };
    },
    write(name: string | undefined, now: number): void {
      transaction(() => {
        db.exec('DELETE FROM mail_in_active_rule_set');
        if (name !== undefined) insert.run(name, now);
      });
    },
  };
}

function metadataOf(active: Active | undefined): string {
  if (active === undefined) return '';
  const { name, since } = active;
  const fields = [element('Name', name), element('CreatedTimestamp', new Date(since).toISOString())];
  return `<Metadata>${fields.join('')}</Metadata>`;
}
