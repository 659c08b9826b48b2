import { unzipSync } from 'fflate'
export async function placesOfLetterhead(bytes: Uint8Array, _name: string): Promise<readonly string[]> {
  const texts = Object.entries(unzipSync(bytes, { filter: ({ name }) => /^word\/[a-z0-9]+\.xml$/.test(name) })).map(
    ([, part]) => new TextDecoder().decode(part).replace(/<[^>]+>/g, ''),
  )
  return texts.flatMap((text) => [...text.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].map(([, name = '']) => name))
}
