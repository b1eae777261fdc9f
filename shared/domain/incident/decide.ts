import { alertFired, alertRecovered } from './alert/alerting.ts';
import { endSilence, quiet } from './alert/maintenance.ts';
import { accept, assign } from './assignment/assignment.ts';
import { raise, reclassify } from './classification/classification.ts';
import { followConfiguration, reconfigure } from './clocks/reconfiguration.ts';
import type { Command } from './commands.ts';
import { comment, noteRefusedMail } from './conversation/conversation.ts';
import { askStatus } from './conversation/status.ts';
import { survey } from './conversation/survey.ts';
import { type Decision, type DecisionContext, Draft } from './draft.ts';
import { applyDue } from './due.ts';
import { escalate } from './escalation/escalate.ts';
import { hold, resume } from './holds/standing.ts';
import type { OpenCommand } from './open-command.ts';
import { open } from './opening.ts';
import { addParticipant, removeParticipant } from './participants/decide-participants.ts';
import { keepPromise } from './promise/promised-date.ts';
import type { IncidentRecord } from './record/record.ts';
import { link } from './relations/link.ts';
import { adopt, childrenRecovered, moveUnder, resolveWithParent } from './relations/relations.ts';
import { cancel, close, confirm, reopen, resolve } from './resolution/resolution.ts';
import { addTask, cancelTask, changeTask, completeTask } from './tasks/tasks.ts';
import { wait } from './waiting/wait.ts';

/**
 * Decides a command on a record: the journal entries it comes to, and nothing else. Pure; time and ids are in the context.
 *
 * @throws DomainError when the command is refused; then nothing of it happens
 */
export function decide(record: IncidentRecord, command: Command, context: DecisionContext): Decision {
  const draft = new Draft(record, context);
  applyDue(draft);
  carryOut(draft, command);
  followConfiguration(draft);
  applyDue(draft);
  keepPromise(draft);
  return draft.decision();
}

/** Decides the opening of a record that does not exist yet. */
export function decideOpening(command: OpenCommand, context: DecisionContext): Decision {
  const draft = new Draft(null, context);
  open(draft, command);
  return draft.decision();
}

function carryOut(draft: Draft, command: Command): void {
  switch (command.type) {
    case 'reclassify':
      return reclassify(draft, command);
    case 'assign':
      return assign(draft, command);
    case 'accept':
      return accept(draft);
    case 'hold':
      return hold(draft, command);
    case 'wait':
      return wait(draft, command);
    case 'resume':
      return resume(draft, command.comment ?? 'the desk goes on');
    case 'escalate':
      return escalate(draft, command);
    case 'resolve':
      return resolve(draft, command);
    case 'confirm':
      return confirm(draft);
    case 'reopen':
      return reopen(draft, command.reason);
    case 'close':
      return close(draft, command);
    case 'cancel':
      return cancel(draft, command);
    case 'ask-status':
      return askStatus(draft, command);
    case 'survey':
      return survey(draft, command);
    case 'comment':
      return comment(draft, command);
    case 'link':
      return link(draft, command);
    case 'add-participant':
      return addParticipant(draft, command);
    case 'remove-participant':
      return removeParticipant(draft, command);
    case 'mail-refused':
      return noteRefusedMail(draft, command);
    case 'add-task':
      return addTask(draft, command);
    case 'change-task':
      return changeTask(draft, command);
    case 'complete-task':
      return completeTask(draft, command);
    case 'cancel-task':
      return cancelTask(draft, command);
    case 'alert-fired':
      return alertFired(draft, command.alert);
    case 'alert-recovered':
      return alertRecovered(draft, command.alert);
    case 'quiet':
      return quiet(draft);
    case 'end-silence':
      return endSilence(draft, command);
    case 'adopt':
      return adopt(draft, command);
    case 'raise':
      return raise(draft, command);
    case 'move-under':
      return moveUnder(draft, command);
    case 'resolve-with-parent':
      return resolveWithParent(draft, command);
    case 'children-recovered':
      return childrenRecovered(draft, command);
    case 'reconfigure':
      return reconfigure(draft, command.to, command.why);
    case 'fire-timers':
      return;
    default:
      return command satisfies never;
  }
}
