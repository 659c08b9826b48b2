import { meetingLinks } from '../meeting-links.ts'

/** Addresses of the minutes of a meeting. */
export const minutesLinks = {
  edit: (unitId: string, meetingId: string) => `${meetingLinks.one(unitId, meetingId)}/zapis`,
  /** Knowing that somebody else is at them. */
  editAnyway: (unitId: string, meetingId: string) => `${meetingLinks.one(unitId, meetingId)}/zapis?psat=ano`,
  publicVersion: (unitId: string, meetingId: string) => `${meetingLinks.one(unitId, meetingId)}/verejny-zapis`,
} as const
