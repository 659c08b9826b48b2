import { expect, test } from 'vitest'
import { readInSandbox } from './sandbox.ts'
import { paragraph, wordFile } from './testing/word-file.ts'
import { textOf } from './text.ts'

const name = 'popis.docx'

test('a file is read in its own thread, and the caller keeps its bytes', async () => {
  const bytes = wordFile({ body: paragraph('Lhota') })

  expect(textOf(await readInSandbox({ bytes, name }))).toBe('Lhota')
  expect(bytes.length).toBeGreaterThan(0)
})

test('a refusal comes back as a refusal, with its details', async () => {
  const file = { bytes: new TextEncoder().encode('%PDF-1.7'), name: 'popis.pdf' }

  await expect(readInSandbox(file)).rejects.toMatchObject({
    name: 'Refusal',
    code: 'document.is_pdf',
    details: { fileName: 'popis.pdf' },
  })
})

test('reading that takes too long is ended', async () => {
  const bytes = wordFile({ body: paragraph('Lhota').repeat(50_000) })

  await expect(readInSandbox({ bytes, name }, { milliseconds: 1 })).rejects.toMatchObject({ code: 'document.too_slow' })
})

test('reading that takes too much memory is ended', async () => {
  const bytes = wordFile({ body: paragraph('Lhota').repeat(200_000) })

  await expect(readInSandbox({ bytes, name }, { heapMegabytes: 24 })).rejects.toMatchObject({
    code: 'document.too_complex',
  })
})

test('it works from any working folder', async () => {
  const before = process.cwd()
  process.chdir('/')
  try {
    expect(textOf(await readInSandbox({ bytes: wordFile({ body: paragraph('Lhota') }), name }))).toBe('Lhota')
  } finally {
    process.chdir(before)
  }
})
