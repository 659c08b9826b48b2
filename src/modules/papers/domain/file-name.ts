import { fold } from '#kernel/folding.ts'

/** The name of a file of any words: lower-case letters, digits and hyphens, short enough for every system. */
export function fileNameOf(words: string, extension: string): string {
  const name = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-|-$/g, '')
  return `${name === '' ? 'papir' : name}.${extension}`
}
