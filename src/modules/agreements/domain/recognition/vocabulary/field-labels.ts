import type { TextField } from '../../draft.ts'
import type { Label } from '../text/label-match.ts'

/** Labels of the form's head, each with its other spellings. */
export const headLabels = {
  'unit.name': ['Územní celek', 'Název územního celku'],
  'unit.seat': ['Sídlo', 'Sídlo územního celku'],
  'unit.ico': ['IČ', 'IČO', 'Identifikační číslo'],
  'people.representative': [
    'Pověřený zástupce územního celku pro sociální začleňování',
    'Pověřený zástupce územního celku',
    'Pověřený zástupce pro sociální začleňování',
  ],
  'people.manager': [
    'Manažer sociálního začleňování',
    'Manažerka sociálního začleňování',
    'Manažer/ka sociálního začleňování',
  ],
  'people.regionalHead': [
    'Vedoucí regionálního pracoviště ASZ',
    'Vedoucí regionálního pracoviště',
    'Vedoucí regionálního pracoviště Agentury',
  ],
} as const satisfies Partial<Record<TextField, Label>>

export type HeadField = keyof typeof headLabels

/** What recognition makes of "IČ". */
export const misreadIco: Label = ['č', '1č', 'lč', 'iC']

export const memorandumLabel = [
  'Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne',
  'Popis spolupráce se vztahuje k Memorandu o spolupráci',
  'Vztahuje se k Memorandu o spolupráci ze dne',
  'Memorandum o spolupráci ze dne',
] as const satisfies Label

export const approvalLabels = {
  'approval.date': [
    'Datum schválení popisu spolupráce územním celkem',
    'Datum schválení popisu spolupráce',
    'Datum schválení',
    'Schváleno dne',
  ],
  'approval.resolution': ['Číslo usnesení', 'Číslo usnesení zastupitelstva', 'Usnesení č', 'Usnesení číslo'],
} as const satisfies Partial<Record<TextField, Label>>

export type ApprovalField = keyof typeof approvalLabels
