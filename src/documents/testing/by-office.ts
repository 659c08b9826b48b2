import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const filters = {
  odt: 'odt:writer8',
  fodt: 'fodt:OpenDocument Text Flat XML',
  rtf: 'rtf:Rich Text Format',
  html: 'html:HTML (StarWriter)',
} as const

/** A Word file saved by LibreOffice in another format, as an office would. */
export function savedByOffice(docx: Uint8Array, format: keyof typeof filters, program: string): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'saved-by-office-'))
  try {
    const profile = pathToFileURL(path.join(folder, 'profile')).href
    const paper = path.join(folder, 'paper.docx')
    writeFileSync(paper, docx)
    const options = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filters[format],
      '--outdir',
      folder,
    ]
    execFileSync(program, [...options, paper], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(path.join(folder, `paper.${format}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
