import type { Meeting } from './meeting.ts'

/** A meeting as a calendar, an invitation or a reminder needs it: when, where and about what; nobody's name. */
export type PlannedMeeting = Pick<
  Meeting,
  'id' | 'unitId' | 'kind' | 'state' | 'on' | 'startsAt' | 'endsAt' | 'place' | 'name' | 'agenda' | 'version'
>
