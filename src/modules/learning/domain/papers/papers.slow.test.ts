import { test } from 'vitest'
import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { expectGolden } from '../../../../../test/support/golden.ts'
import type { LearningRecord } from '../learning-record.ts'
import { emptyDetails } from '../record-details.ts'
import { composeAdviceRecord } from './advice-record.ts'
import { composeCertificate } from './certificate.ts'

const participants = [
  { name: 'Mgr. Eva Příkladná', organisation: 'Základní škola Horní Lhota', personId: asId<'Person'>(id('a1')) },
  { name: 'Bc. Jana Nezbytná, DiS.', organisation: 'Oblastní charita', personId: asId<'Person'>(id('b2')) },
]
const common = {
  id: asId<'Record'>(id('c3')),
  unitId: asId<'Unit'>(id('d4')),
  on: localDate('2024-05-16'),
  hours: 6,
  distance: false,
  participants: null,
  attendees: participants,
  offer: { on: localDate('2024-04-02'), by: 'Agentura pro sociální začleňování', to: 'město' },
  note: null,
  documentId: null,
  linkedTo: [],
  progress: { state: 'carried-out', acceptedOn: localDate('2024-04-10') },
  version: 1,
} satisfies Partial<LearningRecord>

test('a certificate looks as it did', async () => {
  const [attendee] = participants
  if (attendee === undefined) throw new Error('Somebody took part.')
  const [startsAt, endsAt] = [parseTimeOfDay('09:00'), parseTimeOfDay('15:00')]
  await expectGolden(
    'certificate',
    composeCertificate({
      language: 'cs',
      unitName: 'Horní Lhota',
      record: {
        ...common,
        kind: 'education-group',
        title: 'Dluhové poradenství v terénní práci',
        details: { ...emptyDetails['education-group'], form: 'seminar', startsAt, endsAt },
      },
      attendee,
      programme: 'Prevence ztráty bydlení',
    }),
  )
})

test('a record of advice looks as it did', async () => {
  await expectGolden(
    'advice-record',
    composeAdviceRecord({
      language: 'cs',
      unitName: 'Horní Lhota',
      record: {
        ...common,
        hours: 1.5,
        distance: true,
        kind: 'advice',
        title: 'Projekt terénní práce: rozpočet a indikátory',
        note: 'Prošli jsme rozpočet po položkách.\nIndikátory je třeba rozdělit podle cílových skupin.',
        details: {
          call: 'OPZ+ 03_22_018',
          advisedBy: 'Ing. Tomáš Vymyšlený, lokální konzultant',
          outcome: 'Rozpočet je v souladu s pravidly výzvy, chybí zdůvodnění dvou úvazků.',
          nextStep: null,
        },
      },
    }),
  )
})

function id(tail: string): string {
  return `01900000-0000-7000-8000-0000000000${tail}`
}
