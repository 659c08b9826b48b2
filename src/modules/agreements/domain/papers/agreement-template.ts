import type { AgreementDraft } from '../draft.ts'
import type { AgreementFormLayout } from './agreement-form-content.ts'

/** The ministry's forms: annexes of the specific part of the method of KPSV 2021+, as they stand since 2021. */
export const agreementTemplates = ['annex-5', 'annex-6'] as const
export type AgreementTemplate = (typeof agreementTemplates)[number]

const layouts: Readonly<Record<AgreementTemplate, AgreementFormLayout>> = {
  'annex-5': { annex: '5', columns: 'unit-first' },
  'annex-6': { annex: '6', columns: 'agency-first' },
}

/** What decides which form an agreement is printed in. */
type Known = {
  /** Chosen by the person. */
  readonly chosen: AgreementTemplate | null
  /** Of the paper from which the agreement was read. */
  readonly read: AgreementDraft['template'] | undefined
  readonly unitKind: string
}

/** The form in which an agreement is printed: the chosen one, else that of the paper it was read from, else the usual one. */
export function layoutOf({ chosen, read, unitKind }: Known): AgreementFormLayout {
  if (chosen !== null) return layouts[chosen]
  const { annex, columns } = layouts[unitKind === 'municipality' ? 'annex-5' : 'annex-6']
  const known = read?.annex == null ? { annex, columns } : layouts[`annex-${read.annex}`]
  return { ...known, columns: read?.columns ?? known.columns }
}
