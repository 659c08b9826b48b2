/**
 * Agenda: what waits for whom and by when, over all units of a person and in one unit; the same in a calendar that programs read,
 * and in one e-mail on the mornings on which there is something to say.
 *
 * @example
 * await startReminders(depsFor, 'https://spoluplan.mesto.example') // from now on the queue asks each morning
 */
export { agendaApi } from './api.ts'
export { startReminders } from './reminder-jobs.ts'
