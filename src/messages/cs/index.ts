import { counting } from './counting.ts'
import { http } from './http.ts'
import { shell } from './shell.ts'

/** The Czech catalogue, one file per topic. Its shape is the shape of all others. */
export const cs = {
  counting,
  http,
  shell,
  /** Sentences of all refusals by their code. */
  refusals: { ...http.refusals },
}
