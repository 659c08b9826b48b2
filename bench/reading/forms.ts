import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import type { Document } from '#documents/index.ts'
import { composeAgreementForm } from '#modules/agreements/index.ts'
import { randomForms, randomLayouts } from '../../test/builders/random-forms.ts'

/** Always the same forms: of invented content, in both annexes and orders of columns. */
export function someForms(count: number): readonly Document[] {
  const forms = fc.sample(fc.tuple(randomForms, randomLayouts), { numRuns: count, seed: 20_26 })
  return forms.map(([content, layout]) => composeAgreementForm(content, layout))
}

/** Writes files into a folder for other programs, and removes it when the work with them is done. */
export async function withFiles<T>(
  files: readonly Uint8Array[],
  ending: string,
  work: (paths: readonly string[], folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  try {
    const paths = files.map((bytes, index) => {
      const file = path.join(folder, `form-${index}.${ending}`)
      writeFileSync(file, bytes)
      return file
    })
    return await work(paths, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
