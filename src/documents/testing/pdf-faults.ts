import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadPdfjs, localSettings } from '../read/pdf/pdfjs.ts'
import { structureFaults, type TagNode } from './structure-faults.ts'

/**
 * What keeps a PDF of ours from being accessible (PDF/UA-1) or fit for an archive (PDF/A-2a), in words; nothing when all is well. No
 * validator can be installed from npm, so the structure tree, the metadata and the fonts are looked at here.
 */
export async function pdfFaults(bytes: Uint8Array, standard: 'ua-1' | 'a-2a' = 'ua-1'): Promise<readonly string[]> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), ...localSettings() })
  try {
    const file = await task.promise
    const faults = [...(await fileFaults(file, standard)), ...rawFaults(bytes, standard)]
    const tags: TagNode[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const tree = await page.getStructTree()
      if (tree === null) faults.push(`page ${number} has no tags`)
      else tags.push(tree)
      faults.push(...(await pageFaults(page)).map((fault) => `page ${number}: ${fault}`))
    }
    return [...faults, ...structureFaults(tags)]
  } finally {
    await task.destroy()
  }
}

async function fileFaults(file: PDFDocumentProxy, standard: 'ua-1' | 'a-2a'): Promise<string[]> {
  const { info, metadata } = await file.getMetadata()
  const about: Readonly<Record<string, unknown>> = { ...info }
  const marks: unknown = await file.getMarkInfo()
  const shown: unknown = await file.getViewerPreferences()
  const described = String(metadata?.getRaw() ?? '')
  const named =
    standard === 'ua-1'
      ? described.includes('<pdfuaid:part>1</pdfuaid:part>')
      : /<pdfaid:part>2<\/pdfaid:part>/.test(described) && /<pdfaid:conformance>A<\/pdfaid:conformance>/.test(described)
  return [
    ...(/^[a-z]{2}(?:-[A-Z]{2})?$/.test(String(about['Language'])) ? [] : ['the language is not said']),
    ...(String(about['Title'] ?? '').trim() === '' ? ['there is no title'] : []),
    ...(described.includes('<dc:title>') ? [] : ['the metadata have no title']),
    ...(standard === 'a-2a' || says(shown, 'DisplayDocTitle') ? [] : ['the title is not shown in the window']),
    ...(says(marks, 'Marked') ? [] : ['the file is not marked as tagged']),
    ...(named ? [] : [`the metadata do not name ${standard}`]),
  ]
}

function says(settings: unknown, name: string): boolean {
  return settings instanceof Map && settings.get(name) === true
}

/** What stands in the file as it is; our writer packs the objects of pages, but not those of the catalogue. */
function rawFaults(bytes: Uint8Array, standard: 'ua-1' | 'a-2a'): readonly string[] {
  const raw = new TextDecoder('latin1').decode(bytes)
  return [
    ...(/\/(?:JavaScript|Launch|EmbeddedFile|Encrypt)\b/.test(raw) ? ['something in the file acts or is locked'] : []),
    ...(standard === 'a-2a' && !raw.includes('/OutputIntents') ? ['no colours are promised'] : []),
  ]
}

async function pageFaults(page: PDFPageProxy): Promise<readonly string[]> {
  await page.getOperatorList()
  const { items, styles } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join('')
  const unreadable = [...text].filter((letter) => letter === '\u0000' || letter === '\ufffd' || /\p{Co}/u.test(letter))
  const loose = Object.keys(styles).filter((id) => {
    const font: unknown = page.commonObjs.get(id)
    return typeof font === 'object' && font !== null && 'missingFile' in font && font.missingFile === true
  })
  page.cleanup()
  return [
    ...(unreadable.length > 0 ? [`${unreadable.length} signs cannot be read back`] : []),
    ...(loose.length > 0 ? ['a font is not in the file'] : []),
  ]
}
