export type { Clause, Frequency, Occurrence } from './clause.ts'
