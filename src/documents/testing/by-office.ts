import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const filters = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  pdf: 'pdf:writer_pdf_Export',
  doc: 'doc:MS Word 97',
  fodt: 'fodt:OpenDocument Text Flat XML',
  rtf: 'rtf:Rich Text Format',
  html: 'html:HTML (StarWriter)',
} as const

/** A file, a DOCX unless said otherwise, saved by LibreOffice in another format, as an office would. */
export async function savedByOffice(
  file: Uint8Array,
  format: keyof typeof filters,
  program: string,
  from: 'docx' | 'fodt' | 'odt' = 'docx',
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'saved-by-office-'))
  try {
    const profile = pathToFileURL(path.join(folder, 'profile')).href
    const paper = path.join(folder, `given.${from}`)
    await writeFile(paper, file)
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filters[format]]
    const saved = path.join(folder, 'saved')
    await promisify(execFile)(program, [...options, '--outdir', saved, paper])
    return new Uint8Array(await readFile(path.join(saved, `given.${format}`)))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
