import { yearOf } from '#kernel/local-date.ts'
import type { Doubt } from '../../draft.ts'
import { foldInPlace } from '../text/fold-in-place.ts'
import { sentencesOf } from '../text/sentences.ts'
import { approvalDay } from '../validity-end.ts'
import { doubt, type Evidence } from './finding.ts'

const boundYear =
  /(?<!(?:ny|na|ne|nem|nym|no|ta|ty|to)\s)(?:\bv roce|\bdo roku|\bdo konce roku|\bbehem roku|\bv prubehu roku|\bv letech \d{4}\s?[–-])\s?(\d{4})\b/

/** "V roce 2021 bude …" in a form approved in 2022: a promise for a year that was over. */
export function retrospectiveDoubts({ draft, reading }: Evidence): readonly Doubt[] {
  const approval = approvalDay(draft)
  if (approval === null) return []
  const texts = [
    ...reading.sections.flatMap((section) =>
      section.passages.map((passage) => ({ text: passage.raw, source: passage.source })),
    ),
    ...draft.schedule.map((row) => ({ text: row.specification ?? '', source: row.source })),
  ]
  return texts.flatMap(({ text, source }) =>
    text
      .split('\n')
      .flatMap((line) => sentencesOf(line))
      .flatMap((sentence) => {
        const year = promisedYear(sentence)
        if (year === null || year >= yearOf(approval)) return []
        const about = { readings: [String(year), approval], source: { ...source, text: sentence } }
        return [doubt('retrospective-deadline', (words) => words.retrospectiveSentence(sentence, String(year)), about)]
      }),
  )
}

/** The year of a part of a sentence in the future tense. */
function promisedYear(sentence: string): number | null {
  for (const part of foldInPlace(sentence).split(/[,;]/)) {
    const year = boundYear.exec(part)?.[1]
    if (year !== undefined && /\b(?:bude|budou|budeme)\b/.test(part)) return Number(year)
  }
  return null
}
