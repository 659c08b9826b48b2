import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { codePointsOf } from './code-points.ts'

/** The fonts that travel with the product: Carlito, as wide as Calibri. Fonts of the machine are not used. */
export type Fonts = { readonly files: readonly Buffer[]; readonly shows: (letter: string) => boolean }

const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const

export function loadFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const files = cuts.map((cut) => readFileSync(resolve(`@expo-google-fonts/carlito/${cut}/Carlito_${cut}.ttf`)))
  const covered = files.map(codePointsOf)
  return { files, shows: (letter) => covered.every((points) => points.has(letter.codePointAt(0) ?? 0)) }
}
