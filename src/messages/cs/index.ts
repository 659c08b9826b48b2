import { agreements } from './agreements.ts'
import { counting } from './counting.ts'
import { documents } from './documents.ts'
import { doubts } from './doubts.ts'
import { help } from './help.ts'
import { http } from './http.ts'
import { obligations } from './obligations.ts'
import { shell } from './shell.ts'
import { territory } from './territory.ts'

/** The Czech catalogue, one file per topic. Its shape is the shape of all others. */
export const cs = {
  agreements,
  documents,
  doubts,
  counting,
  http,
  obligations,
  help,
  shell,
  territory,
  /** Sentences of all refusals by their code. */
  refusals: { ...agreements.refusals, ...documents.refusals, ...http.refusals, ...territory.refusals },
}
