import { createRequire } from 'node:module'
import path from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '../../model.ts'
import { type Fonts, loadFonts } from './fonts.ts'
import { type PdfOptions, printData } from './print-data.ts'
import { shownText } from './shown-text.ts'

/**
 * Writes the document as an accessible PDF: tagged, with its language and title, read aloud in the right order; as PDF/UA-1, or as
 * PDF/A-2a for an archive, since the compiler keeps to one norm in a file. What people wrote goes to the template as data and is never read as code.
 */
export async function writePdf(document: Document, options: PdfOptions): Promise<Uint8Array> {
  const { compiler, fonts } = await press()
  const data = printData(document, options, (text) => shownText(text, fonts.shows))
  try {
    const compiled = compiler.compile({ mainFilePath: template, inputs: { data: JSON.stringify(data) } })
    const trouble = compiled.takeError() ?? compiled.takeWarnings()
    if (trouble !== null || compiled.result === null)
      throw new Error(`The template did not compile: ${JSON.stringify(trouble?.shortDiagnostics)}`)
    const creationTimestamp = Date.parse(`${options.createdOn}T00:00:00Z`) / 1000
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: options.standard ?? 'ua-1', creationTimestamp }))
  } finally {
    compiler.evictCache(keptRuns)
  }
}

/** Named by the package, because the bundled pages print too, and beside them there is no template. */
const template = createRequire(import.meta.url).resolve('#documents/write/pdf/document.typ')
/** Results of that many runs stay in memory; a report of ten pages leaves 25 MB, and the next one is another. */
const keptRuns = 1

type Press = { readonly compiler: NodeCompiler; readonly fonts: Fonts }
let loaded: Promise<Press> | undefined

/** The compiler, loaded at the first document: a process that writes none should not carry it. */
function press(): Promise<Press> {
  loaded ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) => {
    const fonts = loadFonts()
    const workspace = path.dirname(template)
    return { fonts, compiler: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] }) }
  })
  return loaded
}
