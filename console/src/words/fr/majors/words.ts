import type { MajorsWords } from '../../../majors/use-majors-words.ts';
import { announcements } from './announcements.ts';
import { board } from './board.ts';
import { facts } from './facts.ts';
import { flow } from './flow.ts';
import { review } from './review.ts';
import { room } from './room.ts';
import { team } from './team.ts';
import { update } from './update.ts';

export const words: MajorsWords = { announcements, board, facts, flow, review, room, team, update };
