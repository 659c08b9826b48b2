import { agreements } from './agreements.ts'
import { counting } from './counting.ts'
import { documents } from './documents.ts'
import { http } from './http.ts'
import { obligations } from './obligations.ts'
import { help } from './help.ts'
import { shell } from './shell.ts'
import { territory } from './territory.ts'

/** The Czech catalogue, one file per topic. Its shape is the shape of all others. */
export const cs = {
  agreements,
  documents,
  counting,
  http,
  obligations,
  help,
  shell,
  territory,
  /** Sentences of all refusals by their code. */
  refusals: { ...agreements.refusals, ...documents.refusals, ...http.refusals, ...territory.refusals },
}
