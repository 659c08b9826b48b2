import type { Block, Document } from '../../../../documents/index.ts'
import { messagesIn } from '../../../../messages/index.ts'
import { heading, listItem, paragraph, row, table, withTypography, written } from '../../../papers/index.ts'
import type { CouncilPacket } from './council-packet-input.ts'
import { byStateTable } from './obligations-tables.ts'
import { missingItems } from './standing.ts'
import { isRevision, suggestedBackground, suggestedResolution } from './suggested-words.ts'

/**
 * *Podklady pro zastupitelstvo* as offices lay them: what it is about, the draft resolution, the explanatory report (*důvodová
 * zpráva*), what is attached; after the vote the decision. Figures are the ledger's, whoever wrote the words.
 */
export function composeCouncilPacket(packet: CouncilPacket): Document {
  const { language, unit } = packet
  const words = messagesIn(language).councilPacket.paper
  const title = packetTitle(packet)
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [words.headings.resolution, written(packet.draftResolution ?? suggestedResolution(packet))],
    [words.headings.background, written(packet.background ?? suggestedBackground(packet))],
    ...figures(packet),
    ...changes(packet),
    [words.headings.attachments, attachments(packet)],
    ...decision(packet),
  ]
  return {
    title,
    language,
    header: `${unit.name}\t${words.header(packet.sessionOn)}`,
    footer: words.asOf(packet.preparedOn),
    footnotes: [],
    blocks: withTypography(language, [
      heading(1, title),
      facts(packet),
      ...sections.flatMap(([name, blocks], index) => [heading(2, words.numbered(index + 1, name)), ...blocks]),
      ...signature(packet),
    ]),
  }
}

/** „Zpráva o plnění popisu spolupráce za rok 2025“, „Schválení popisu spolupráce“. */
export function packetTitle(packet: Pick<CouncilPacket, 'language' | 'matter'>): string {
  const { reports, councilPacket } = messagesIn(packet.language)
  const { matter } = packet
  if (matter.of === 'report') return reports.title(matter.year)
  return isRevision(matter) ? councilPacket.titles.revision(matter.number) : councilPacket.titles.agreement
}

function facts({ language, unit, sessionOn, presentedBy, preparedBy }: CouncilPacket): Block {
  const words = messagesIn(language).councilPacket.paper
  const rows: readonly (readonly [string, string])[] = [
    [words.facts.unit, unit.ico === null ? unit.name : `${unit.name}, ${words.ico(unit.ico)}`],
    [words.facts.session, sessionOn === null ? words.unset : words.day(sessionOn)],
    [words.facts.presentedBy, presentedBy ?? words.unset],
    [words.facts.preparedBy, preparedBy ?? words.unset],
  ]
  return table({ caption: words.captions.facts, widths: [1, 2], header: [], rows: rows.map((cells) => row(cells)) })
}

function figures({ matter, language }: CouncilPacket): readonly (readonly [string, readonly Block[]])[] {
  if (matter.of !== 'report' || matter.ledger.count === 0) return []
  const words = messagesIn(language).councilPacket.paper
  const missing = missingItems(matter.ledger, matter.gaps, language)
  return [
    [
      words.headings.figures,
      [
        byStateTable(matter.ledger, language),
        ...(missing.length === 0 ? [] : [paragraph(words.missing), ...missing.map((item) => listItem(item))]),
      ],
    ],
  ]
}

function changes({ matter, language }: CouncilPacket): readonly (readonly [string, readonly Block[]])[] {
  if (matter.of !== 'agreement' || matter.changes.length === 0) return []
  const words = messagesIn(language).councilPacket.paper
  return [[words.headings.changes, matter.changes.map((change) => listItem(change))]]
}

function attachments({ attachments: chosen, matter, language }: CouncilPacket): readonly Block[] {
  const { councilPacket } = messagesIn(language)
  if (chosen.length === 0) return [paragraph(councilPacket.paper.noAttachments)]
  return attachmentNames({ attachments: chosen, matter, language }).map((name) => listItem(name, 'number'))
}

/** The attachments by their full names. */
export function attachmentNames({
  attachments: chosen,
  matter,
  language,
}: Pick<CouncilPacket, 'attachments' | 'matter' | 'language'>): readonly string[] {
  const { reports, councilPacket } = messagesIn(language)
  return chosen.map((one) => {
    if (one === 'report' && matter.of === 'report') return reports.title(matter.year)
    if (one === 'comparison' && matter.of === 'agreement')
      return councilPacket.comparison(matter.number - 1, matter.number)
    return matter.of === 'agreement' && isRevision(matter)
      ? councilPacket.revisedAgreement(matter.number)
      : councilPacket.attachments[one]
  })
}

function decision({ decision: vote, language }: CouncilPacket): readonly (readonly [string, readonly Block[]])[] {
  if (vote === null) return []
  const words = messagesIn(language).councilPacket.paper
  return [
    [words.headings.decision, [paragraph(words.decided(vote.votedOn, vote.resolution ?? '')), ...written(vote.note)]],
  ]
}

function signature({ presentedBy, language }: CouncilPacket): readonly Block[] {
  const { councilPacket, reports } = messagesIn(language)
  return [
    paragraph(reports.place),
    paragraph(reports.signature(presentedBy, councilPacket.paper.facts.presentedBy.toLocaleLowerCase(language))),
  ]
}
