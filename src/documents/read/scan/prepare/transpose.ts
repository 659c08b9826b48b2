import type { InkMap } from './grey-picture.ts'

/** The map with rows and columns exchanged: what was vertical is horizontal. */
export function transpose({ width, height, ink }: InkMap): InkMap {
  const turned = new Uint8Array(ink.length)
  // Most of a page is paper, which is skipped at once.
  for (let at = ink.indexOf(1); at !== -1; at = ink.indexOf(1, at + 1))
    turned[(at % width) * height + Math.floor(at / width)] = 1
  return { width: height, height: width, ink: turned }
}
