import { paths } from '#web/paths.ts'
import { meetingLinks } from '../meeting-links.ts'

/** Addresses of tasks of a unit and of decisions of a meeting. */
export const taskLinks = {
  list: (unitId: string) => `${paths.unit(unitId)}/ukoly`,
  one: (unitId: string, taskId: string) => `${paths.unit(unitId)}/ukoly/${taskId}`,
  record: (unitId: string, meetingId: string | null) =>
    `${paths.unit(unitId)}/ukoly/novy${meetingId === null ? '' : `?jednani=${meetingId}`}`,
  decide: (unitId: string, meetingId: string) => `${meetingLinks.one(unitId, meetingId)}/rozhodnuti/nove`,
  decision: (unitId: string, meetingId: string, decisionId: string) =>
    `${meetingLinks.one(unitId, meetingId)}/rozhodnuti/${decisionId}`,
} as const
