import { interpretTerm } from '#deadlines/index.ts'

/** The words that say how often or when stand among the first so many. */
const mostWords = 6

/** Whether a text begins with a term that is understood: "2x ročně jednání konzultanta …", "Podzim 2021". */
export function startsAsTerm(text: string): boolean {
  const words = text.split(' ')
  for (let count = 1; count <= Math.min(mostWords, words.length); count += 1) {
    if (isWholeTerm(words.slice(0, count).join(' '))) return true
  }
  return false
}

/** The term with which a line ends, after words of other columns; null when it ends in none. */
export function termAtEnd(line: string): string | null {
  const words = line.split(' ')
  let shortest: string | null = null
  let whole: string | null = null
  for (let count = 2; count < Math.min(mostWords, words.length); count += 1) {
    const text = words.slice(-count).join(' ')
    if (!/^(?:\p{Lu}|\d.*\p{L})/u.test(text) || !isWholeTerm(text)) continue
    shortest ??= text
    if (means(text) === means(shortest)) whole = text
  }
  return whole
}

/** "Minimálně 4x ročně" means what "4x ročně" means; with words of another column it means something else. */
function means(text: string): string {
  return JSON.stringify(interpretTerm(text))
}

/** A few words that are a term and nothing else. */
export function isShortTerm(text: string): boolean {
  return text.split(' ').length <= mostWords && isWholeTerm(text)
}

/** A term of which nothing is left over. */
function isWholeTerm(text: string): boolean {
  return interpretTerm(text).every((clause) => {
    if (clause.kind === 'missing' || clause.kind === 'unparsed' || clause.kind === 'scope') return false
    return !('what' in clause) || clause.what === null
  })
}
