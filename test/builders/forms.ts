import { writeDocx } from '#documents/index.ts'
import type { AgreementDraft } from '../../src/modules/agreements/domain/draft.ts'
import { composeAgreementForm } from '../../src/modules/agreements/domain/papers/agreement-form.ts'
import type { AgreementFormContent } from '../../src/modules/agreements/domain/papers/agreement-form-content.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { source } from './documents.ts'
import { aFormContent } from './form-content.ts'

const layout = { annex: '5', columns: 'unit-first' } as const

/** What is read from the form of an invented town; a test states only what it changes. */
export function aReading(change: Partial<AgreementFormContent> = {}): AgreementDraft {
  const key = JSON.stringify(change)
  const reading = readings.get(key) ?? recogniseAgreement(composeAgreementForm(aFormContent(change), layout), source)
  readings.set(key, reading)
  return reading
}

/** A reading never changes, so the same form is read once for all tests of a file. */
const readings = new Map<string, AgreementDraft>()

/** The same form as a Word file. */
export async function aWordForm(change: Partial<AgreementFormContent> = {}): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeDocx(composeAgreementForm(aFormContent(change), layout)))
}
