import type { cs } from '../cs/index.ts'
import { access } from './access.ts'
import { agreements } from './agreements.ts'
import { counting } from './counting.ts'
import { deadlines } from './deadlines.ts'
import { documents } from './documents.ts'
import { doubts } from './doubts.ts'
import { help } from './help.ts'
import { http } from './http.ts'
import { intake } from './intake.ts'
import { obligations } from './obligations.ts'
import { partnership } from './partnership.ts'
import { reports } from './reports.ts'
import { shell } from './shell.ts'
import { territory } from './territory.ts'

export const en = {
  access,
  agreements,
  documents,
  doubts,
  counting,
  deadlines,
  http,
  intake,
  obligations,
  help,
  reports,
  shell,
  partnership,
  territory,
  /** Sentences of all refusals by their code. */
  refusals: {
    ...access.refusals,
    ...agreements.refusals,
    ...documents.refusals,
    ...http.refusals,
    ...intake.refusals,
    ...partnership.refusals,
    ...territory.refusals,
  },
} satisfies typeof cs
