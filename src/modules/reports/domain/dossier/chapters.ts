/**
 * The chapters of a dossier in their order. A later part of a cooperation (its plan, its projects) becomes a chapter by a name here, its
 * facts in `facts-of.ts` and its words in the catalogue.
 */
export const dossierChapters = [
  'context',
  'promised',
  'research',
  'advice',
  'education',
  'meetings',
  'not-taken',
  'reports',
  'open',
] as const
export type DossierChapter = (typeof dossierChapters)[number]

/** Where a person may write: before the chapters, and to each of them. */
export const dossierSections = ['introduction', ...dossierChapters] as const
export type DossierSection = (typeof dossierSections)[number]
