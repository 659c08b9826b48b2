import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { localDate } from '#kernel/local-date.ts'
import type { Document } from '../../../model.ts'
import { loadFonts } from '../../../write/pdf/fonts.ts'
import { printData } from '../../../write/pdf/print-data.ts'

/** Rules around each cell instead of those between rows only. */
const ownRules = /stroke: \(bottom: if last [^)]+\)/
const allRules = 'stroke: 0.5pt + black'

/** The document printed as offices print their forms: with lines around every cell. */
export async function ruledPdf(document: Document): Promise<Uint8Array> {
  const folder = new URL('../../../write/pdf/', import.meta.url)
  const template = await readFile(new URL('document.typ', folder), 'utf8')
  if (!ownRules.test(template)) throw new Error('The template draws the rules of tables in another way now.')
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(folder),
    fontArgs: [{ fontBlobs: [...loadFonts().files] }],
  })
  const data = printData(document, { createdOn: localDate('2026-11-22') }, (text) => text)
  const compiled = compiler.compile({
    mainFileContent: template.replace(ownRules, allRules),
    inputs: { data: JSON.stringify(data) },
  })
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics))
  return new Uint8Array(compiler.pdf(compiled.result))
}
