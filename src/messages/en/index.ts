import type { cs } from '../cs/index.ts'
import { counting } from './counting.ts'

export const en = { counting } satisfies typeof cs
