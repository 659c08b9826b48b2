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
  const creationTimestamp = Date.parse(`${options.createdOn}T00:00:00Z`) / 1000
  try {
    // Compiled and written in one call: a result in our hands would never be given back, some megabytes for each report.
    const source = { mainFilePath: template, inputs: { data: JSON.stringify(data) } }
    return new Uint8Array(compiler.pdf(source, { pdfStandard: options.standard ?? 'ua-1', creationTimestamp }))
  } finally {
    compiler.evictCache(keptRuns)
  }
}

/** Named by the package, because the bundled pages print too, and beside them there is no template. */
const template = createRequire(import.meta.url).resolve('#documents/write/pdf/document.typ')
/** What was remembered for that many runs stays, so that the next paper finds the template ready. */
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
