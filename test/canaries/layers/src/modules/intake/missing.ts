import { nothing } from './not-there.ts'

export const broken: unknown = nothing
