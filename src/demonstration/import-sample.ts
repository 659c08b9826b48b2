import { writeDocx } from '#documents/index.ts'
import { fold } from '#kernel/folding.ts'
import { newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Agreement, composeAgreementForm } from '#modules/agreements/index.ts'
import { confirmDraft, receiveDocument, reviewDraft } from '#modules/intake/index.ts'
import type { UnitKind } from '#modules/territory/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { SampleForm } from './sample-forms.ts'
import { whenRead } from './when-read.ts'

export type SampleUnit = {
  readonly form: SampleForm
  readonly kind: UnitKind
  readonly regionCode: string | null
  readonly recordsFrom: LocalDate
}

/**
 * Brings a sample agreement in the way a person would: a Word file is received, read, reviewed and confirmed. Nothing is
 * written into tables past the use cases.
 */
export async function importSample(deps: Deps, sample: SampleUnit): Promise<Agreement> {
  const { content, layout } = sample.form
  const { id: documentId } = await receiveDocument(deps, {
    id: newId(),
    unitId: null,
    name: `popis-spoluprace-${fold(content.unit.name).replace(/[^a-z]+/g, '-')}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await writeDocx(composeAgreementForm(content, layout)),
  })
  const review = await whenRead(deps, documentId)

  const answers = review.questions.map(
    ({ key }) => ({ kind: 'answer', doubt: key, answer: { kind: 'leave' } }) as const,
  )
  const reviewed = await reviewDraft(deps, {
    documentId,
    version: review.draft.version,
    changes: [{ kind: 'records-from', on: sample.recordsFrom }, ...answers],
  })
  const outcome = await confirmDraft(deps, {
    documentId,
    version: reviewed.version,
    unit: {
      kind: 'new',
      details: {
        name: content.unit.name,
        kind: sample.kind,
        ico: content.unit.ico,
        seat: content.unit.seat,
        regionCode: sample.regionCode,
      },
    },
  })
  if (outcome.kind === 'problems')
    throw new Error(
      `The sample of ${content.unit.name} has problems: ${outcome.problems.map(({ code }) => code).join(', ')}.`,
    )
  return outcome.agreement
}
