import type { cs } from '../cs/index.ts'
import { counting } from './counting.ts'
import { http } from './http.ts'
import { shell } from './shell.ts'

export const en = {
  counting,
  http,
  shell,
  /** Sentences of all refusals by their code. */
  refusals: { ...http.refusals },
} satisfies typeof cs
