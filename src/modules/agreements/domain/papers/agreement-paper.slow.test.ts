import { expect, test } from 'vitest'
import { flattenBlocks } from '#documents/text.ts'
import { richVersion } from '../../../../../test/builders/rich-agreement.ts'
import { expectGolden } from '../../../../../test/support/golden.ts'
import { withTypography } from '../../../papers/index.ts'
import { composeAgreementPaper } from './agreement-paper.ts'

test.each([
  ['agreement-annex-5', { annex: '5', columns: 'unit-first' }],
  ['agreement-annex-6', { annex: '6', columns: 'agency-first' }],
] as const)('%s looks as it was reviewed', async (name, layout) => {
  const paper = composeAgreementPaper(richVersion, layout)
  await expectGolden(name, { ...paper, blocks: withTypography('cs', paper.blocks) })
})

test('every piece of the form that was filled in carries a mark of its own', () => {
  const { blocks } = composeAgreementPaper(richVersion, { annex: '5', columns: 'unit-first' })
  const marks = flattenBlocks(blocks).flatMap((block) => ('id' in block && block.id !== undefined ? [block.id] : []))
  expect(new Set(marks).size).toBe(marks.length)
  expect(marks).toEqual(
    expect.arrayContaining(['unit.name', 'validity', 'themes.primary.0', 'schedule.0', 'schedule.11.term']),
  )
})
