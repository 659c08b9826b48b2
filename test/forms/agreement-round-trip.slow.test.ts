import process from 'node:process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument, writeDocx } from '#documents/index.ts'
import type { Document } from '#documents/model.ts'
import { findOffice } from '#documents/read/doc/find-office.ts'
import { savedByOffice } from '#documents/testing/by-office.ts'
import { newId } from '#kernel/ids.ts'
import type { AgreementContent } from '../../src/modules/agreements/domain/content.ts'
import type { AgreementFormLayout } from '../../src/modules/agreements/domain/papers/agreement-form-content.ts'
import { composeAgreementPaper } from '../../src/modules/agreements/domain/papers/agreement-paper.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { emptyReview } from '../../src/modules/intake/domain/review.ts'
import { reviewedContent } from '../../src/modules/intake/domain/reviewed-content.ts'
import { randomContents, randomSteps } from '../builders/random-contents.ts'

const office = findOffice()
const layouts = fc.constantFrom<AgreementFormLayout>(
  { annex: '5', columns: 'unit-first' },
  { annex: '5', columns: 'agency-first' },
  { annex: '6', columns: 'agency-first' },
)
const versions = fc.record({
  id: fc.constant(newId<'AgreementVersion'>()),
  content: randomContents,
  steps: randomSteps,
})
type Printed = Parameters<typeof composeAgreementPaper>[0]

test('any agreement that is printed is read back equal, field by field', () => {
  fc.assert(
    fc.property(versions, layouts, (version, layout) => {
      expect(saidBy(composeAgreementPaper(version, layout))).toEqual(said(version, layout))
    }),
    { numRuns: 60 },
  )
})

test('the same from its Word file', () =>
  fc.assert(
    fc.asyncProperty(versions, layouts, async (version, layout) => {
      const word = await writeDocx(composeAgreementPaper(version, layout))
      expect(saidBy(await readDocument(word, 'popis.docx'))).toEqual(said(version, layout))
    }),
    { numRuns: 20 },
  ))

test.skipIf(office === null && process.env['CI'] === undefined)(
  'the same after LibreOffice has saved it again, as DOCX and as ODT',
  async () => {
    for (const [version, layout] of fc.sample(fc.tuple(versions, layouts), { numRuns: 2, seed: 5_2026 }))
      for (const format of ['docx', 'odt'] as const) {
        const word = await writeDocx(composeAgreementPaper(version, layout))
        const saved = await savedByOffice(word, format, office ?? 'soffice')
        const read = await readDocument(saved, `popis.${format}`)
        expect(saidBy(read), format).toEqual(said(version, layout))
        expect(read.origin, format).toBe(composeAgreementPaper(version, layout).origin)
      }
  },
)

/** What a version says, without what only reading adds: passages, meanings of terms, gaps. */
function said({ content, steps }: Pick<Printed, 'content' | 'steps'>, template: AgreementFormLayout): unknown {
  const { gaps, ...rest } = content
  const step = (name: string) => steps.find((one) => one.step === name)
  return {
    ...withoutSources({ ...rest, template }),
    contactNeeded: rest.regionalContact !== null || gaps.includes('regionalContact'),
    opinionOn: step('opinion')?.takenOn ?? null,
    approval: {
      on: step('council-approval')?.takenOn ?? null,
      resolution: step('council-approval')?.resolution ?? null,
    },
    signedOn: [step('unit-signature')?.takenOn ?? null, step('agency-signature')?.takenOn ?? null],
  }
}

function saidBy(document: Document): unknown {
  const draft = recogniseAgreement(document, { file: 'popis.docx', mediaType: '', sha256: '' })
  const { content, approval, opinionOn } = reviewedContent(draft, emptyReview)
  const { gaps, ...rest } = content
  return {
    ...withoutSources(rest),
    contactNeeded: rest.regionalContact !== null || gaps.includes('regionalContact'),
    opinionOn,
    approval,
    signedOn: draft.signatories.map(({ date }) => date.value),
  }
}

function withoutSources(content: Omit<AgreementContent, 'gaps'>): object {
  const bare = <T extends { readonly source: unknown }>({ source: _source, ...rest }: T): Omit<T, 'source'> => rest
  return {
    ...content,
    themes: content.themes.map(bare),
    linkedStrategies: content.linkedStrategies.map(bare),
    reusedStrategies: content.reusedStrategies.map(bare),
    schedule: content.schedule.map(({ source: _source, targets: _targets, term, ...row }) => ({
      ...row,
      term: term.text,
    })),
  }
}
