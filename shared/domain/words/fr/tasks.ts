import type { TaskMailWords } from '#domain/words/shape/task-mail-words.ts';

export const tasks: TaskMailWords = {
  asked: (task) => `Merci de vous charger de ${task}.`,
  reminded: (task, due) => `Rappel concernant ${task}. Échéance\u00a0: ${due}.`,
  overdue: (task, due) => `Rappel concernant ${task}, qui n’est pas terminée. Échéance passée\u00a0: ${due}.`,
  completed: (task, by) => `${by} indique que ${task} est terminée.`,
  canceled: (task) => `Vous n’avez plus à vous charger de ${task}.`,
  naming: (id, number) => `la tâche ${id} du dossier ${number}`,
  sayDone: 'Indiquer qu’elle est terminée',
  question: 'Si vous avez une question, répondez à ce message.',
};
