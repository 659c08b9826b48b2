import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type * as PdfjsLibrary from 'pdfjs-dist/legacy/build/pdf.mjs'
import { letStrayRejectionsGo } from './stray-rejections.ts'

export type Pdfjs = typeof PdfjsLibrary

let loaded: Promise<Pdfjs> | undefined

/** The library, loaded at the first PDF: a process that reads none should not carry it. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((library) => {
    letStrayRejectionsGo()
    return library
  })
  return loaded
}

/** Settings under which the library takes fonts, character maps and decoders from its own package, never from the network, and runs no code of the file. */
export function localSettings(): Readonly<Record<string, string | number | boolean>> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const folder = (name: string): string => join(root, name) + sep
  return {
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    fontExtraProperties: true,
  }
}
