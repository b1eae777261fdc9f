import type { TaskMailWords } from '#domain/words/shape/task-mail-words.ts';

export const tasks: TaskMailWords = {
  asked: (task) => `Bitte kümmern Sie sich um ${task}.`,
  reminded: (task, due) => `Eine Erinnerung an ${task}. Fällig: ${due}.`,
  overdue: (task, due) => `Eine Erinnerung an ${task}; sie ist noch nicht erledigt. Fällig war sie: ${due}.`,
  completed: (task, by) => `${by} meldet ${task} als erledigt.`,
  canceled: (task) => `Um ${task} brauchen Sie sich nicht mehr zu kümmern.`,
  naming: (id, number) => `die Aufgabe ${id} von ${number}`,
  sayDone: 'Als erledigt melden',
  question: 'Wenn Sie eine Frage haben, antworten Sie auf diese E-Mail.',
};
