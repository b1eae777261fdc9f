import type { Language } from '#events/terms/vocabulary.ts';
import type { Report, Section } from './report.ts';
import { reportFacts, type Stored } from './report-facts.ts';
import { clocks, milestones } from './sections/instants.ts';
import { reviewSections } from './sections/review.ts';
import { durations, summary } from './sections/summary.ts';
import { timeline } from './sections/timeline.ts';

/**
 * The report of an incident, made from stored facts alone: of the same version in the same language it is the same each time (Semantics,
 * rule 56). It names nobody outside the desk.
 */
export function reportOf(stored: Stored, language: Language): Report {
  const facts = reportFacts(stored, language);
  const { record, words, zone } = facts;
  const sections: (Section | null)[] = [
    ...[summary(facts), durations(facts), milestones(facts), clocks(facts), timeline(facts)],
    ...reviewSections(facts),
  ];
  return {
    language,
    title: words.report.title(record.number),
    sections: sections.filter((section) => section !== null),
    footer: words.report.madeFrom(record.version, zone),
  };
}
