import type { TaskMailWords } from '#domain/words/shape/task-mail-words.ts';

export const tasks: TaskMailWords = {
  asked: (task) => `Please take care of ${task}.`,
  reminded: (task, due) => `A reminder of ${task}. Due: ${due}.`,
  overdue: (task, due) => `A reminder of ${task}, which is not done. It was due: ${due}.`,
  completed: (task, by) => `${by} says that ${task} is done.`,
  canceled: (task) => `Thank you, but ${task} is not needed any more.`,
  naming: (id, number) => `the task ${id} of ${number}`,
  sayDone: 'Say that it is done',
  question: 'If you have a question, reply to this mail.',
};
