import type { LoaderFunctionArgs } from 'react-router'
import { servicesContext } from '#web/context.ts'
import { calendarByLink } from '../../use-cases/attendance-link/calendar-by-link.ts'
import { calendarResponse } from '../calendar-response.ts'

/** The meeting for the calendar of whoever holds its link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  return calendarResponse(await calendarByLink(deps, params['token'] ?? '', language), language)
}
