import type { Route } from '#functions/http-api/api/route.ts';
import { PROBLEM_COMMANDS } from '../../problems/problem-commands.ts';
import {
  changeProblem,
  getProblem,
  listProblems,
  makeProblem,
  openProblem,
  PROBLEM_JOURNAL,
} from '../../problems/problems.ts';

export const ROUTES: readonly Route[] = [
  listProblems,
  openProblem,
  getProblem,
  changeProblem,
  makeProblem,
  ...PROBLEM_COMMANDS,
  ...PROBLEM_JOURNAL,
];
