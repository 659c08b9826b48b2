import { foldSpaces } from '#kernel/folding.ts'

const abbreviations =
  /(?:^|[\s(])(?:č|čl|odst|písm|tj|tzn|tzv|např|vč|resp|mj|cca|popř|příp|max|min|reg|sv|ul|nám|str|Mgr|Bc|Ing|Dr|JUDr|MUDr|PhDr|RNDr|PaedDr|doc|prof|DiS|Ph\.D|\p{L}|\d{1,4})\.$/u

/** With the space before it. */
const longestAbbreviation = 12

/** Sentences of a paragraph; a full stop of an abbreviation, a title or a date ends none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let current = ''
  for (const piece of foldSpaces(text).split(/(?<=[.!?])\s+(?=[„(]?\p{Lu})/u)) {
    current = current === '' ? piece : `${current} ${piece}`
    if (endsInAbbreviation(current)) continue
    sentences.push(current)
    current = ''
  }
  return current === '' ? sentences : [...sentences, current]
}

/** A sentence without its full stop. */
export function withoutFullStop(sentence: string): string {
  return endsInAbbreviation(sentence) ? sentence : sentence.replace(/\s*\.$/u, '')
}

function endsInAbbreviation(text: string): boolean {
  return abbreviations.test(text.slice(-longestAbbreviation))
}
