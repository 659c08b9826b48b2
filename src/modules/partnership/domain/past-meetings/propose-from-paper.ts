import type { Document } from '#documents/model.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { DocumentKind } from '../../../agreements/index.ts'
import type { MeetingKind } from '../../../obligations/index.ts'
import { agendaOfPaper } from './agenda-of-paper.ts'
import { dayOfPaper } from './day-of-paper.ts'
import { decisionsOfPaper } from './decisions-of-paper.ts'
import { kindInWords, workingGroupName } from './kind-in-words.ts'
import { type LabelledPart, labelledParts } from './labelled-parts.ts'
import { minutesText } from './minutes-text.ts'
import { linesOfPaper, type PaperLine } from './paper-line.ts'
import { hasSignatures } from './people-in-tables.ts'
import { peopleOfPaper } from './people-of-paper.ts'
import { placeOfPaper } from './place-of-paper.ts'
import type { MeetingProposal, ProposalDoubt, Read } from './proposal.ts'
import { timesOfPaper } from './times-of-paper.ts'

export type PaperOfMeeting = {
  readonly content: Document
  readonly fileName: string
  /** What the paper was recognised as. An attendance list proves who came, an invitation only who was asked. */
  readonly kind: DocumentKind | null
}

const sureness = { labelled: 0.95, opening: 0.9, body: 0.6, fileName: 0.7 } as const
const openingLines = 8
const bodyLines = 40

/**
 * The meeting of which a paper speaks: minutes, an attendance list or an invitation. What is not found stays empty, and whatever
 * a person should look at is a doubt.
 *
 * @param today a meeting later than this cannot have been held
 */
export function proposeFromPaper(
  { content, fileName, kind: paper }: PaperOfMeeting,
  today: LocalDate,
): MeetingProposal {
  const lines = linesOfPaper(content)
  const parts = labelledParts(lines)
  const { day, doubts } = dayOfPaper(lines, parts, fileName)
  const kind = kindOfPaper(lines, parts, fileName)
  const { attendance, presentCount } = peopleOfPaper(lines, parts)
  const invited = paper === 'invitation'
  const listed = paper === 'attendance-list'
  const unsure = listed && hasSignatures(lines) && attendance.length > 0
  const more: readonly (ProposalDoubt | null)[] = [
    day !== null && day.value > today ? { code: 'day-in-future', on: day.value } : null,
    kind === null ? { code: 'kind-unknown' } : null,
    invited ? { code: 'only-invited' } : null,
    unsure ? { code: 'presence-unsure' } : null,
    attendance.length === 0 && presentCount === null && !invited ? { code: 'no-people' } : null,
  ]
  return {
    key: 'paper',
    day,
    kind,
    name: nameOfPaper(lines, parts, kind),
    ...timesOfPaper(lines, parts),
    place: placeOfPaper(lines, parts),
    agenda: agendaOfPaper(lines, parts),
    attendance: invited ? [] : attendance,
    presentCount: attendance.length > 0 ? null : presentCount,
    minutes: invited || listed ? '' : minutesText(content),
    decisions: decisionsOfPaper(lines, parts),
    doubts: [...doubts, ...more.filter((doubt) => doubt !== null)],
  }
}

function kindOfPaper(
  lines: readonly PaperLine[],
  parts: readonly LabelledPart[],
  fileName: string,
): Read<MeetingKind> | null {
  const labelled = parts
    .filter(({ label }) => label === 'kind')
    .map((part) => ({ text: part.lines.join(' '), ...part }))
  const sources: readonly (Omit<Read<string>, 'value'> & { readonly text: string })[] = [
    ...labelled.map(({ text, passage }) => ({ text, passage, confidence: sureness.labelled })),
    ...lines.slice(0, openingLines).map(({ text, passage }) => ({ text, passage, confidence: sureness.opening })),
    { text: fileName, passage: { page: null, text: fileName, box: null }, confidence: sureness.fileName },
    ...lines.slice(openingLines, bodyLines).map(({ text, passage }) => ({ text, passage, confidence: sureness.body })),
  ]
  for (const { text, passage, confidence } of sources) {
    const value = kindInWords(text)
    if (value !== null) return { value, passage, confidence }
  }
  return null
}

function nameOfPaper(
  lines: readonly PaperLine[],
  parts: readonly LabelledPart[],
  kind: Read<MeetingKind> | null,
): Read<string> | null {
  if (kind?.value !== 'working-group') return null
  const labelled = parts
    .filter(({ label }) => label === 'kind')
    .map((part) => ({ text: part.lines.join(' '), ...part }))
  for (const { text, passage } of [...labelled, ...lines.slice(0, openingLines)]) {
    const value = workingGroupName(text)
    if (value !== null) return { value, passage, confidence: sureness.opening }
  }
  return null
}
