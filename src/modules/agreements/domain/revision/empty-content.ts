import type { AgreementContent } from '../content.ts'
import { fieldKeys } from '../draft.ts'
import { contentFields } from './content-fields.ts'

/** What a new agreement says before anybody has written it: only whose it is; all else is a gap. */
export function emptyContent(unit: AgreementContent['unit']): AgreementContent {
  return {
    unit,
    people: { representative: null, manager: null, managerVacant: false, regionalHead: null },
    memorandumDate: null,
    agencyProject: { name: null, number: null },
    education: null,
    validityText: { years: null, from: null, to: null },
    themes: [],
    partnership: { founder: null, groups: [], members: [] },
    plan: { kind: null, targetGroup: null },
    linkedStrategies: [],
    reusedStrategies: [],
    expectedMeasures: [],
    regionalContact: null,
    schedulePeriod: null,
    schedule: [],
    gaps: fieldKeys.filter((key) => contentFields.some((field) => field === key) && !isKnown(unit, key)),
  }
}

function isKnown({ seat, ico }: AgreementContent['unit'], key: string): boolean {
  return key === 'unit.name' || (key === 'unit.seat' && seat !== null) || (key === 'unit.ico' && ico !== null)
}
