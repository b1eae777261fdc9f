import type { MajorsWords } from '../../../majors/use-majors-words.ts';
import { board } from './board.ts';
import { team } from './team.ts';

export const words: MajorsWords = { board, team };
