import { type Id, newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import {
  type Agreement,
  type AgreementContent,
  type EstablishAgreement,
  establishAgreement,
  type StepName,
  type TakenStep,
} from '../../src/modules/agreements/index.ts'

/** What a reviewed form says when nothing in it matters but what the test names. */
export function anAgreementContent(details: Partial<AgreementContent> = {}): AgreementContent {
  return {
    unit: { name: 'Horní Lhota', seat: null, ico: null },
    people: { representative: null, manager: null, managerVacant: false, regionalHead: null },
    memorandumDate: null,
    agencyProject: { name: null, number: null },
    education: null,
    validityText: { years: 4, from: null, to: null },
    themes: [],
    partnership: { founder: null, groups: [], members: [] },
    plan: { kind: null, targetGroup: null },
    linkedStrategies: [],
    reusedStrategies: [],
    expectedMeasures: [],
    regionalContact: null,
    schedulePeriod: null,
    schedule: [],
    gaps: [],
    ...details,
  }
}

/** Steps of the approval path up to the named one, all taken from the paper on one day. */
export function stepsUpTo(last: StepName | null, on: string): readonly TakenStep[] {
  const path: readonly StepName[] = [
    'opinion',
    'agency-approval',
    'council-approval',
    'unit-signature',
    'agency-signature',
  ]
  return path.slice(0, last === null ? 0 : path.indexOf(last) + 1).map((step) => ({
    step,
    takenOn: localDate(on),
    resolution: step === 'council-approval' ? 'Z/12/3/2023' : null,
    reason: null,
    source: 'document',
    sourceNote: null,
  }))
}

/** An agreement of the unit, signed in April 2023 for four years unless the test says otherwise. */
export async function anAgreement(
  deps: Deps,
  unitId: Id<'Unit'>,
  details: Partial<Omit<EstablishAgreement, 'unitId' | 'content' | 'recordsFrom'>> & {
    readonly content?: Partial<AgreementContent>
    readonly recordsFrom?: LocalDate
  } = {},
): Promise<Agreement> {
  const { content, ...others } = details
  const documentId = newId<'Document'>()
  return deps.write('draft.confirm', async (tx) => {
    await tx
      .withTables<{ document: Record<string, string | number> }>()
      .insertInto('document')
      .values({
        id: documentId,
        unit_id: unitId,
        name: 'popis.docx',
        media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        byte_size: 1,
        sha256: documentId,
        state: 'confirmed',
      })
      .execute()
    return establishAgreement(tx, deps, {
      unitId,
      documentId,
      content: anAgreementContent(content),
      validity: { from: localDate('2023-04-17'), to: localDate('2027-04-16') },
      steps: stepsUpTo('agency-signature', '2023-04-17'),
      recordsFrom: localDate('2023-10-01'),
      ...others,
    })
  })
}
