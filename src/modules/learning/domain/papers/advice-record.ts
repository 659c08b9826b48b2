import type { Block, Document } from '#documents/index.ts'
import { messagesIn } from '#messages/index.ts'
import { heading, listItem, paragraph, row, table, withTypography, written } from '../../../papers/index.ts'
import { participantsOf } from '../learning-record.ts'
import type { RecordOnPaper } from './record-on-paper.ts'

export type AdviceRecord = RecordOnPaper<'advice' | 'individual-support'>

/** *Záznam z poradenství*: who advised whom on what, what came of it and what follows; both sign. */
export function composeAdviceRecord(advice: AdviceRecord): Document {
  const { language, unitName, record } = advice
  const { learning } = messagesIn(language)
  const { papers: words, form } = learning
  const title = words.advice.titles[record.kind]
  return {
    title,
    language,
    header: `${unitName}\t${words.day(record.on)}`,
    footnotes: [],
    blocks: withTypography(language, [
      heading(1, title),
      facts(advice),
      ...part(
        form.attendees[record.kind],
        record.attendees.map(({ name, organisation }) => {
          return listItem(organisation === null ? name : `${name}, ${organisation}`)
        }),
      ),
      ...part(words.advice.content, written(record.note)),
      heading(2, form.outcome),
      ...wordsOrRoom(record.details.outcome),
      heading(2, form.nextStep),
      ...wordsOrRoom(record.details.nextStep),
      heading(2, words.advice.signatures),
      signatures(advice),
    ]),
  }
}

function facts(advice: AdviceRecord): Block {
  const { record, unitName, language } = advice
  const { papers: words, form } = messagesIn(language).learning
  const participants = participantsOf(record)
  const pairs: readonly (readonly [string, string | null])[] = [
    [words.facts.unit, unitName],
    [form.titles[record.kind], record.title],
    [words.facts.day, words.day(record.on)],
    [words.facts.hours, record.hours === null ? null : words.hours(record.hours, record.distance)],
    [form.advisedBy, adviserOf(advice)],
    [form.participants, participants === null ? null : String(participants)],
    [form.call, record.details.call],
  ]
  const rows = pairs.flatMap(([label, value]) => (value === null ? [] : [row([label, value])]))
  return table({ caption: words.facts.caption, widths: [1, 3], header: [], rows })
}

function adviserOf({ record }: AdviceRecord): string | null {
  return record.details.advisedBy ?? record.offer?.by ?? null
}

function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

/** What nobody has written yet may be written by hand. */
function wordsOrRoom(text: string | null): readonly Block[] {
  const line = '…………………………………………………………………………………………'
  return text === null ? [paragraph(line), paragraph(line)] : written(text)
}

/** One who was advised alone is named under the line; of several anybody signs. */
function signatures(advice: AdviceRecord): Block {
  const { advice: words } = messagesIn(advice.language).learning.papers
  const [only, another] = advice.record.attendees
  const place = (name: string | null, who: string): readonly Block[] => [
    paragraph('\u00a0\n\u00a0\n…………………………………'),
    paragraph(name === null ? who : `${name}\n${who}`),
  ]
  return table({
    caption: words.signatures,
    widths: [1, 1],
    header: [],
    rows: [
      row([
        place(adviserOf(advice), words.adviser),
        place(only !== undefined && another === undefined ? only.name : null, words.advised),
      ]),
    ],
  })
}
