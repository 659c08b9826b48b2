import type { Id } from '#kernel/ids.ts'
import type { Messages } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { commentPlaces } from '../domain/rounds/round.ts'
import { findReportOfUnit } from '../use-cases/find-report-of-unit.ts'
import { preparePacket } from '../use-cases/packet/prepare-packet.ts'
import { decideOnReport } from '../use-cases/rounds/decide-on-report.ts'
import { takeReportBack } from '../use-cases/rounds/take-report-back.ts'
import { saveReport } from '../use-cases/save-report.ts'
import { readReportForm } from './read-report-form.ts'
import { reportLinks } from './report-links.ts'
import { textOfField } from './text-of-field.ts'

type Outcome = { readonly to: string; readonly sentence: string | null }

/** Does what a form on the page of a report asks for; says where to go and what happened. */
export async function actOnReport(
  deps: Deps,
  form: FormData,
  reportId: Id<'Report'>,
  { reports, reportRounds }: Messages,
): Promise<Outcome> {
  const known = await findReportOfUnit(deps, reportId)
  const to = reportLinks.one(known.unitId, reportId)
  const number = Number(form.get('number'))
  switch (form.get('intent')) {
    case 'approve':
    case 'return': {
      const decision = form.get('intent') === 'approve' ? 'approved' : 'returned'
      const comments = Object.fromEntries(commentPlaces.map((place) => [place, textOfField(form, `comments.${place}`)]))
      await decideOnReport(deps, { reportId, number, version: Number(form.get('version')), decision, comments })
      return { to, sentence: reportRounds.decide[decision] }
    }
    case 'take-back':
      await takeReportBack(deps, { reportId, number, reason: textOfField(form, 'reason') ?? '' })
      return { to, sentence: reportRounds.takeBack.done }
    case 'packet': {
      const packet = await preparePacket(deps, { of: 'report', reportId })
      return { to: reportLinks.packet(packet.unitId, packet.id), sentence: null }
    }
    default: {
      const { councilOn, submittedOn } = await saveReport(deps, readReportForm(form, reportId, known.gaps))
      const { saved, savedAsEvidence, savedAsSubmitted } = reports.page
      return { to, sentence: councilOn !== null ? savedAsEvidence : submittedOn !== null ? savedAsSubmitted : saved }
    }
  }
}
