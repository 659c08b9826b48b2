import { messagesIn } from '../../../../messages/index.ts'
import type { CouncilPacket, PacketMatter } from './council-packet-input.ts'
import { missingItems, summarySentence } from './standing.ts'

type Suggestion = Pick<CouncilPacket, 'language' | 'matter' | 'unit'>

/** The background as the records tell it: paragraphs that a person may keep or write anew. */
export function suggestedBackground({ language, matter, unit }: Suggestion): string {
  const { suggested: words, revisionKinds } = messagesIn(language).councilPacket
  if (matter.of === 'report') {
    const missing = missingItems(matter.ledger, matter.gaps, language).length
    return paragraphs([
      words.reportOrigin(unit.name, matter.approved, matter.validity),
      `${summarySentence(matter.ledger, matter.year, language)} ${words.meetings(matter.year, matter.meetings)}`,
      words.missing(missing),
      matter.approvedBy.length === 0 ? null : words.approvedBy(matter.approvedBy),
      words.whyNote,
    ])
  }
  return paragraphs([
    isRevision(matter)
      ? words.revisionOrigin(
          unit.name,
          matter.number,
          matter.kinds.map((kind) => revisionKinds[kind]),
          matter.reason,
        )
      : words.agreementOrigin(unit.name, matter.memorandumOn),
    words.agreementContent(matter.themes, matter.duties),
    words.path(matter.opinionOn, matter.agencyOn),
    isRevision(matter) ? words.changes(matter.changes.length) : words.validity(matter.years, matter.validTo),
    words.whyApprove,
  ])
}

/** „Zastupitelstvo … bere na vědomí / schvaluje …“, by what the packet is about. */
export function suggestedResolution({ language, matter, unit }: Suggestion): string {
  const { resolution } = messagesIn(language).councilPacket
  if (matter.of === 'report') return resolution.takesNote(unit.name, matter.year)
  return isRevision(matter) ? resolution.approvesRevision(unit.name, matter.number) : resolution.approves(unit.name)
}

/** A version that changes one before it. */
export function isRevision(matter: PacketMatter): boolean {
  return matter.of === 'agreement' && matter.number > 1
}

function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n')
}
