import type { ContentChange } from './content-change.ts'
import type { ContentField } from './content-fields.ts'
import type { ContentList } from './content-lists.ts'
import type { RevisionKind } from './revision-kinds.ts'

/** Parts of the form in their order; what belongs together in the editor and in the comparison. */
export const contentSections = ['parties', 'people', 'validity', 'themes', 'partnership', 'plan', 'schedule'] as const
export type ContentSection = (typeof contentSections)[number]

/** In which part of the form each field and list stands. */
export const sectionOf: Readonly<Record<ContentField | ContentList, ContentSection>> = {
  'unit.name': 'parties',
  'unit.seat': 'parties',
  'unit.ico': 'parties',
  'memorandum.date': 'parties',
  'agencyProject.name': 'parties',
  'agencyProject.number': 'parties',
  'people.representative': 'people',
  'people.manager': 'people',
  'people.managerVacant': 'people',
  'people.regionalHead': 'people',
  regionalContact: 'people',
  'validity.years': 'validity',
  'validity.from': 'validity',
  'validity.to': 'validity',
  themes: 'themes',
  'partnership.founder': 'partnership',
  'partnership.groups': 'partnership',
  'partnership.members': 'partnership',
  'plan.kind': 'plan',
  'plan.targetGroup': 'plan',
  linkedStrategies: 'plan',
  reusedStrategies: 'plan',
  expectedMeasures: 'plan',
  'education.hours': 'schedule',
  'education.maxDistanceHours': 'schedule',
  schedulePeriod: 'schedule',
  schedule: 'schedule',
}

/** Which parts a revision of each kind is about. An error may stand anywhere. */
const partsOfKind: Readonly<Record<RevisionKind, readonly ContentSection[]>> = {
  'administrative-error': contentSections,
  schedule: ['schedule'],
  themes: ['themes', 'plan'],
  persons: ['people', 'partnership'],
  prolongation: ['validity', 'schedule'],
}

export function sectionsOfKinds(kinds: readonly RevisionKind[]): readonly ContentSection[] {
  return contentSections.filter((section) => kinds.some((kind) => partsOfKind[kind].includes(section)))
}

export function sectionOfChange(change: ContentChange): ContentSection {
  return sectionOf[change.kind === 'field' ? change.field : change.list]
}

/** Parts that a revision changes although none of its kinds is about them. */
export function sectionsBeside(
  changes: readonly ContentChange[],
  kinds: readonly RevisionKind[],
): readonly ContentSection[] {
  const named = sectionsOfKinds(kinds)
  const changed = changes.map(sectionOfChange)
  return contentSections.filter((section) => changed.includes(section) && !named.includes(section))
}
