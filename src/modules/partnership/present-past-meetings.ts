import type { z } from 'zod'
import type { MeetingProposal, Read } from './domain/past-meetings/proposal.ts'
import type { pastMeetingsSchema } from './past-meetings-contract.ts'
import type { PastMeetings } from './use-cases/past-meetings/show-past-meetings.ts'

type Shown = z.output<typeof pastMeetingsSchema>

/** Past meetings as the API shows them. */
export function presentPastMeetings({ papers, proposals, offered, mayRecord }: PastMeetings): Shown {
  return {
    papers: papers.map(({ document: { id, name, kind }, stage, tables }) => ({
      documentId: id,
      name,
      kind,
      stage,
      tables: tables.map(({ index, caption, heads, columns, kind: ofRows }) => ({
        index,
        caption,
        heads: [...heads],
        columns: columns?.fields ?? null,
        kind: ofRows,
      })),
    })),
    proposals: proposals.map(({ documentId, state, meant, sameAs, meetingId, proposal }) => ({
      documentId,
      state,
      complements: meant?.id ?? null,
      sameAs: sameAs?.documentId ?? null,
      meetingId,
      proposal: presentProposal(proposal),
    })),
    offered: [...offered],
    mayRecord,
  }
}

function presentProposal(proposal: MeetingProposal): Shown['proposals'][number]['proposal'] {
  const { day, kind, name, startsAt, endsAt, place, agenda, attendance, presentCount, decisions, doubts } = proposal
  return {
    ...proposal,
    day: day && shown(day),
    kind: kind && shown(kind),
    name: name && shown(name),
    startsAt: startsAt && shown(startsAt),
    endsAt: endsAt && shown(endsAt),
    place: place && shown(place),
    agenda: agenda.map(shown),
    attendance: attendance.map(shown),
    presentCount: presentCount && shown(presentCount),
    decisions: decisions.map(shown),
    doubts: doubts.map((doubt) => (doubt.code === 'several-days' ? { ...doubt, days: [...doubt.days] } : doubt)),
  }
}

function shown<Value>({ value, passage: { page, text, box }, confidence }: Read<Value>) {
  return { value, passage: { page, text, box: box && [...box] }, confidence }
}
