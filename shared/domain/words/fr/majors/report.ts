import type { ReportWords } from '#domain/words/shape/majors/report-words.ts';

export const report: ReportWords = {
  title: (number) => `Rapport sur ${number}`,
  sections: {
    ...{ summary: 'Résumé', durations: 'Durées clés', milestones: 'Jalons', clocks: 'Niveaux de service' },
    ...{ timeline: 'Chronologie', review: 'Revue', factors: 'Facteurs contributifs', rootCause: 'Cause racine' },
    lessons: 'Mesures',
  },
  labels: {
    ...{ major: 'Incident majeur', commander: 'Direction', roles: 'Autres rôles', services: 'Services touchés' },
    ...{ opened: 'Ouvert', resolved: 'Résolu', closed: 'Clos', review: 'Revue', problem: 'Problème proposé' },
    resolution: 'Résolution',
  },
  columns: {
    ...{ at: 'Quand', what: 'Quoi', by: 'Par', milestone: 'Jalon', corrected: 'Corrigé', clock: 'Horloge' },
    ...{ verdict: 'Verdict', elapsed: 'Écoulé', target: 'Objectif', lesson: 'Mesure', owner: 'Responsable' },
    ...{ due: 'Échéance', state: 'État' },
  },
  majorStates: {
    ...{ proposed: 'proposé', accepted: 'accepté', rejected: 'refusé', demoted: 'rétrogradé', ended: 'terminé' },
  },
  reviewStates: { open: 'ouverte', completed: 'terminée', waived: 'abandonnée' },
  lessonStates: { open: 'ouverte', done: 'réalisée', canceled: 'annulée' },
  clockStates: { running: 'en cours', paused: 'suspendu', met: 'tenu', missed: 'dépassé', void: 'sans objet' },
  milestones: {
    ...{ began: 'Début', detected: 'Détecté', declared: 'Déclaré', identified: 'Identifié' },
    ...{ mitigated: 'Atténué', restored: 'Rétabli' },
  },
  requester: 'le demandeur',
  outsider: 'une personne extérieure',
  drafted: 'Tiré des faits enregistrés\u00a0; personne ne l’a modifié.',
  notAnswered: 'Sans réponse.',
  nothing: 'Aucun.',
  overdue: 'en retard',
  was: (instant, reason) => (reason === null ? `auparavant ${instant}` : `auparavant ${instant}\u00a0: ${reason}`),
  leftOut: (count) => `${count} autres entre celles-ci sont omises ici\u00a0; le dossier les contient.`,
  answersLeftOut: (count) => `${count} autres réponses sont omises ici\u00a0; la revue les contient.`,
  madeFrom: (version, zone) => `Établi d’après ce qui est enregistré à la version ${version}. Heures\u00a0: ${zone}.`,
  missingSigns: (mark) => `${mark} remplace les signes absents de cette police\u00a0; Markdown et HTML les ont.`,
};
