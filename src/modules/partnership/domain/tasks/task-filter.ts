/** Which tasks of a unit: those that wait, only those whose day has passed, or those that are done. */
export const taskFilters = ['open', 'overdue', 'done'] as const
export type TaskFilter = (typeof taskFilters)[number]
