import { board } from './board.ts';
import { team } from './team.ts';

/** Words of major incidents, which are loaded with their pages. */
export const words = { board, team };
