import type { LoaderFunctionArgs } from 'react-router'
import { servicesContext } from '#web/context.ts'
import { calendarFile } from '../use-cases/invitation.ts'
import { calendarResponse } from './calendar-response.ts'
import { meetingLinks } from './meeting-links.ts'
import { meetingOfUnit } from './meeting-of-unit.ts'

/** `/celky/:unitId/jednani/:meetingId/pozvanka.ics` */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language, publicUrl } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const url = publicUrl + meetingLinks.one(meeting.unitId, meeting.id)
  return calendarResponse(await calendarFile(deps, meeting.id, { language, url }), language)
}
