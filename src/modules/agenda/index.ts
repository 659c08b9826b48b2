/**
 * Agenda: what waits for whom and by when, over all units of a person and in one unit; the same in a calendar that programs read,
 * and in one e-mail on the mornings on which there is something to say.
 *
 * @example
 * const { items } = await showAgenda(deps, { language: 'cs' })
 * const { path } = await createFeed(deps, { unitId: null }) // '/kalendar/….ics'
 */
export { agendaApi } from './api.ts'
export { startReminders } from './reminder-jobs.ts'
export { showAgenda, showUnitAgenda } from './use-cases/show-agenda.ts'
