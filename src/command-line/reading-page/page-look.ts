import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Html } from './html.ts'
import { iconSymbols } from './icons.ts'

/** What the page looks like: its styles with the letters of the application inside, and its signs. */
export type PageLook = { readonly styles: string; readonly icons: Html }

/** Reads the looks from the application's own files. */
export async function pageLook(): Promise<PageLook> {
  const [styles, sprite, fonts] = await Promise.all([
    readFile(new URL('page.css', import.meta.url), 'utf8'),
    readFile(new URL('../../web/icons/sprite.svg', import.meta.url), 'utf8'),
    Promise.all(cuts.map(fontFace)),
  ])
  return { styles: `${fonts.join('')}${styles}`, icons: iconSymbols(sprite) }
}

const { resolve } = createRequire(import.meta.url)

const latin = 'U+0000-00FF, U+2000-206F, U+20AC, U+2212'
const extended = 'U+0100-024F, U+1E00-1EFF'

const cuts = [
  { weight: 400, file: 'roboto-regular.woff2', letters: latin },
  { weight: 400, file: 'roboto-regular-ext.woff2', letters: extended },
  { weight: 500, file: 'roboto-medium.woff2', letters: latin },
  { weight: 500, file: 'roboto-medium-ext.woff2', letters: extended },
  { weight: 700, file: 'roboto-bold.woff2', letters: latin },
  { weight: 700, file: 'roboto-bold-ext.woff2', letters: extended },
] as const

async function fontFace({ weight, file, letters }: (typeof cuts)[number]): Promise<string> {
  const font = await readFile(resolve(`@gov-design-system-ce/fonts/lib/${file}`), 'base64')
  return `@font-face{font-family:Roboto;font-weight:${weight};src:url(data:font/woff2;base64,${font}) format('woff2');unicode-range:${letters}}\n`
}
