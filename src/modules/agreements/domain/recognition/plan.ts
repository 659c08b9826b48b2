import { fold } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { found, missing, textValue } from './found.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { placeholderIn } from './text/placeholder.ts'
import { readable } from './text/readable.ts'
import { withoutFullStop } from './text/sentences.ts'

const planWords = /plan(?:u|em)? socialniho zaclenovani|\bs?psz\b/
const thematicWords = /tematick\S+ akcn\S+ plan|\btap\b/

/** What the cooperation is to bring forth: the plan of social inclusion, a thematic action plan, or another document. */
export function planKind(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'plan')
  const passages = section?.passages.filter((passage) => passage.text !== '') ?? []
  const [opening] = passages
  if (section === null || opening === undefined) return missing(section?.heading ?? null)
  if (passages.length === 1) {
    const value = textValue(opening.raw, 0.99, opening, reading.recognised)
    if (value.state !== 'found') return value
  }
  for (const passage of passages) {
    const { folded, cut } = readable(passage.text, reading.recognised)
    const plan = planWords.exec(folded)
    const thematic = thematicWords.exec(folded)
    const first = plan !== null && (thematic === null || plan.index < thematic.index) ? plan : thematic
    if (first === null) continue
    const raw = cut(first.index, first.index + first[0].length)
    return found(first === plan ? 'PSZ' : 'TAP', raw, 0.99, passage)
  }
  const about = passages.filter(({ text, lines }) => !tellsOnlyDetails(text) && lines.some((line) => !line.list))
  const named = about.find((passage) => /dokument|strateg|koncepc|plan/.test(fold(passage.text))) ?? about[0]
  return named === undefined ? missing(opening) : found('other', named.raw, 0.9, named)
}

/** For whom the plan is and what it ties in with says nothing of its kind. */
function tellsOnlyDetails(text: string): boolean {
  return /^(?:cilov\S+ skupin|dokument ma vazbu na|ma vazbu na|navazuje na)/.test(fold(text))
}

/** "Cílová skupina: …" in the section on the plan. */
export function planTargetGroup(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'plan')
  for (const passage of section?.passages ?? []) {
    for (const line of passage.lines) {
      const { folded, cut } = readable(line.text, reading.recognised)
      const match = /cilov(?:a|e|ou) skupin(?:a|y|ou)(?:\s*:\s*| (?:jsou|je|tvori|budou) )/.exec(folded)
      if (match === null) continue
      const words = cut(match.index + match[0].length)
      const sentence = /^.*?\.(?=\s+\p{Lu}|$)/u.exec(words)?.[0] ?? words
      if (placeholderIn(sentence) === null && sentence.trim() !== '') {
        return found(withoutFullStop(sentence), words, 0.99, line)
      }
      return textValue(sentence, 0.99, line, reading.recognised)
    }
  }
  return missing(section?.heading ?? null)
}
