import type { AlertCommand } from './alert/alert-commands.ts';
import type { AssignmentCommand } from './assignment/assignment-commands.ts';
import type { ChangeSideCommand } from './change/change-commands.ts';
import type { ClassificationCommand } from './classification/classification-commands.ts';
import type { ClockCommand } from './clocks/clock-commands.ts';
import type { ConversationCommand } from './conversation/conversation-commands.ts';
import type { EscalationCommand } from './escalation/escalation-commands.ts';
import type { HoldCommand } from './holds/hold-commands.ts';
import type { MajorCommand } from './major/major-commands.ts';
import type { MergingCommand } from './merging/merging-commands.ts';
import type { PagingCommand } from './paging/paging-commands.ts';
import type { ParticipantCommand } from './participants/participant-commands.ts';
import type { ProblemSideCommand } from './problem/problem-commands.ts';
import type { RelationCommand } from './relations/relation-commands.ts';
import type { ResolutionCommand } from './resolution/resolution-commands.ts';
import type { ReviewCommand } from './review/review-commands.ts';
import type { SplittingCommand } from './splitting/splitting-commands.ts';
import type { TaskCommand } from './tasks/task-commands.ts';
import type { WaitCommand } from './waiting/wait-command.ts';

/** Everything that people and machines may ask of a record that exists. */
export type Command =
  | AlertCommand
  | AssignmentCommand
  | ChangeSideCommand
  | ClassificationCommand
  | ClockCommand
  | ConversationCommand
  | EscalationCommand
  | HoldCommand
  | MajorCommand
  | MergingCommand
  | PagingCommand
  | ParticipantCommand
  | ProblemSideCommand
  | RelationCommand
  | ResolutionCommand
  | ReviewCommand
  | SplittingCommand
  | TaskCommand
  | WaitCommand
  /** Applies everything that is due at `now`, each stamped with its own due instant. */
  | { readonly type: 'fire-timers' };
