import { expect, test } from 'vitest'
import type { Document } from '#documents/model.ts'
import { richDocument } from '../../src/documents/testing/rich-document.ts'
import { expectGolden } from './golden.ts'

test('what the writers make of everything that papers are made of', async () => {
  await expectGolden('all-blocks', richDocument)
})

test.skipIf(process.env['UPDATE_GOLDEN'] === '1')(
  'another word, another look and a missing file are failures',
  async () => {
    const [first, ...blocks] = richDocument.blocks
    const other: Document = {
      ...richDocument,
      blocks: [first, ...blocks.slice(1)].filter((block) => block !== undefined),
    }

    await expect(expectGolden('all-blocks', other)).rejects.toThrow('the model of all-blocks')
    await expect(expectGolden('never-kept', richDocument)).rejects.toThrow('test/golden/never-kept.json is not there')
  },
)
