import { fold } from '#kernel/folding.ts'
import { asId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { agendaItemTypes } from '../../../obligations/index.ts'
import { type ConfirmedMeeting, contentOfProposal } from '../../domain/past-meetings/content-of-proposal.ts'
import type { MeetingProposal } from '../../domain/past-meetings/proposal.ts'
import { valuesOfMeeting } from '../meeting-form-values.ts'
import { readMeetingForm } from '../read-meeting-form.ts'
import type { ProposalValues } from './returned-proposal.ts'

const nobodyYet = { id: '00000000-0000-4000-8000-000000000000', version: 0 }

/** The form as the paper fills it. Where the paper has no day, the field is empty. */
export function valuesOfProposal(
  proposal: MeetingProposal,
  groups: readonly { readonly id: string; readonly name: string }[],
  today: LocalDate,
): ProposalValues {
  const day = proposal.day ?? { value: today, passage: { page: null, text: '', box: null }, confidence: 0 }
  const confirmed = contentOfProposal({ ...proposal, day })
  if (confirmed === null) throw new Error('A proposal with a day has content.')
  const { content, presentCount, decisions } = confirmed
  const group = groups.find(({ name }) => content.name !== null && fold(name) === fold(content.name))
  const values = valuesOfMeeting(
    {
      ...content,
      id: asId(nobodyYet.id),
      unitId: asId(nobodyYet.id),
      version: nobodyYet.version,
      seriesId: null,
      attendanceDocumentId: null,
    },
    agendaItemTypes,
  )
  return {
    ...values,
    on: proposal.day === null ? '' : values.on,
    workingGroupId: group?.id ?? '',
    presentCount: presentCount === null ? '' : String(presentCount),
    decisions: decisions.join('\n'),
  }
}

/** The form read; everything that is wrong with it, each at its field. */
export function readProposalForm(
  values: ProposalValues,
  today: LocalDate,
): { readonly confirmed: ConfirmedMeeting; readonly refusals: readonly Refusal[] } {
  const { content, refusals } = readMeetingForm(values, today)
  const typed = values.presentCount.trim()
  const count = /^\d{1,5}$/.test(typed) ? Number(typed) : null
  const wrong = typed !== '' && count === null ? [new Refusal('past.count_impossible', {}, 'presentCount')] : []
  const decisions = values.decisions.split(/\r?\n/).map((line) => line.trim())
  return {
    confirmed: { content, presentCount: count, decisions: decisions.filter((line) => line !== '') },
    refusals: [...refusals, ...wrong],
  }
}
