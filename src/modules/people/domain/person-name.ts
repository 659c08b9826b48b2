import { fold, foldSpaces } from '#kernel/folding.ts'

/** Degrees and ranks (act 111/1998, act 361/2003 and usage), folded and without dots. */
const titles: ReadonlySet<string> = new Set(
  (
    'bc bca ing arch mgr mga judr phdr rndr mudr mvdr mddr pharmdr paeddr thdr dr doc prof rsdr thlic ' +
    'dis phd csc drsc dsc mba mpa llm msc ba bsc bba thd npor por kpt mjr pplk plk prap nprap pprap pan pani'
  ).split(' '),
)

/**
 * The words of a person's name without titles and without what stands after it: „Mgr. Jana Nová, DiS., vedoucí odboru“ and
 * „Jana NOVÁ“ have the same words. Folded, in the order in which they were written.
 */
export function nameWords(name: string): readonly string[] {
  const parts = foldSpaces(name).split(',').map(wordsOf)
  return parts.find((words) => words.length > 0) ?? []
}

/** By which one person is recognised: the name without titles, in one order of its words. Empty when nothing but titles is there. */
export function personKey(name: string): string {
  return [...nameWords(name)].toSorted().join(' ')
}

/** Compares names as a register orders them: by the surname, then by the first name; titles and capitals do not matter. */
export function inOrderOfSurnames(a: string, b: string): number {
  return czech.compare(surnameFirst(a), surnameFirst(b)) || czech.compare(a, b)
}

const czech = new Intl.Collator('cs')

function surnameFirst(name: string): string {
  const words = name
    .split(',')
    .map((part) => part.split(/\s+/).filter((word) => wordsOf(word).length > 0))
    .find((found) => found.length > 0)
  return [...(words ?? [name]).slice(-1), ...(words ?? []).slice(0, -1)].join(' ')
}

function wordsOf(part: string): readonly string[] {
  return fold(part)
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}'-]/gu, ''))
    .filter((word) => word !== '' && !titles.has(word))
}
