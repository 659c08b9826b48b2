import { counting } from './counting.ts'

/** The Czech catalogue, one file per topic. Its shape is the shape of all others. */
export const cs = { counting }
