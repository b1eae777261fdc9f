import { board } from './board.ts';
import { facts } from './facts.ts';
import { flow } from './flow.ts';
import { review } from './review.ts';
import { room } from './room.ts';
import { team } from './team.ts';
import { update } from './update.ts';

/** Words of major incidents, which are loaded with their pages. */
export const words = { board, facts, flow, review, room, team, update };
