import { type Language, messagesIn } from '../../../../../messages/index.ts'
import type { CooperationPeriod, Memorandum } from '../../../../cooperation/index.ts'
import type { DossierAgreement, DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sentence, sourcesOf, tableRow } from '../make-fact.ts'

/** Who cooperates, by what papers, since when, and who held the offices over the period. */
export function contextFacts(records: DossierRecords): readonly Fact[] {
  const { language } = records
  return [
    unitFact(records),
    ...records.memoranda.map((one) => memorandumFact(one, language)),
    ...records.periods.map((one) => periodFact(one, language)),
    ...records.agreements.map((one) => agreementFact(one, language)),
    ...officeFacts(records),
    ...membershipFacts(records),
  ]
}

function unitFact({ unit, language }: DossierRecords): Fact {
  return sentence('unit', messagesIn(language).dossier.say.unit(unit.name, unit.ico), {
    figures: [said('title', unit.name), said('ico', unit.ico)],
    sources: [{ type: 'unit', id: unit.id }],
  })
}

function memorandumFact(memorandum: Memorandum, language: Language): Fact {
  const { concludedOn, approvedBy, approvedOn, resolution } = memorandum
  return sentence('memorandum', messagesIn(language).dossier.say.memorandum(memorandum), {
    figures: [
      day('day', concludedOn),
      said('organisation', approvedBy),
      day('approvedOn', approvedOn),
      said('resolution', resolution),
    ],
    sources: [{ type: 'memorandum', id: memorandum.id }],
  })
}

function periodFact({ id, programme, from, to, endedHow, note }: CooperationPeriod, language: Language): Fact {
  const { dossier, cooperation } = messagesIn(language)
  const ending = endedHow === null ? null : cooperation.endings[endedHow]
  return sentence('period', dossier.say.period(programme, cooperation.term(from, to), ending, note), {
    figures: [said('programme', programme), day('from', from), day('to', to), said('note', note)],
    sources: [{ type: 'cooperation-period', id }],
  })
}

function agreementFact(agreement: DossierAgreement, language: Language): Fact {
  const { id, number: version, approvedOn, resolution, validity, themes } = agreement
  return sentence('agreement', messagesIn(language).dossier.say.agreement(agreement), {
    figures: [
      version > 1 ? number('number', version) : null,
      day('approvedOn', approvedOn),
      said('resolution', resolution),
      day('from', validity?.from ?? null),
      day('to', validity?.to ?? null),
      said('themes', themes.join(', ')),
    ],
    sources: [{ type: 'agreement', id }],
  })
}

function officeFacts({ offices, language }: DossierRecords): readonly Fact[] {
  const { cooperation } = messagesIn(language)
  return offices.map(({ id, office, personName, from, to }) =>
    tableRow('office', [cooperation.offices[office], personName, cooperation.term(from, to)], {
      figures: [said('person', personName), day('from', from), day('to', to)],
      sources: [{ type: 'office', id }],
    }),
  )
}

/** How many belong to the partnership, without names. */
function membershipFacts({ members, asOf, language }: DossierRecords): readonly Fact[] {
  const sources = sourcesOf('member', members)
  if (sources === null) return []
  const inPartnership = members.filter(({ groupId }) => groupId === null).length
  const groups = new Set(members.flatMap(({ groupId }) => groupId ?? [])).size
  return [
    sentence('membership', messagesIn(language).dossier.say.membership(asOf, inPartnership, groups), {
      figures: [day('day', asOf), number('members', inPartnership), groups === 0 ? null : number('groups', groups)],
      sources,
    }),
  ]
}
