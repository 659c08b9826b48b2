import type { ContentChange } from '../revision/content-change.ts'
import type { RevisionKind } from '../revision/revision-kinds.ts'
import { type ContentSection, sectionOfChange } from '../revision/sections.ts'

const kindOfSection: Readonly<Record<ContentSection, RevisionKind>> = {
  parties: 'administrative-error',
  people: 'persons',
  validity: 'prolongation',
  themes: 'themes',
  partnership: 'persons',
  plan: 'themes',
  schedule: 'schedule',
}

/** Of what kinds a revision with these changes most likely is; the person has the last word. */
export function suggestedKinds(changes: readonly ContentChange[]): readonly RevisionKind[] {
  return [...new Set(changes.map((change) => kindOfSection[sectionOfChange(change)]))]
}
