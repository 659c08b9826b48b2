import { type Id, newId } from '#kernel/ids.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { type Attendee, addRecord, type CommonFacts, emptyDetails, takeRecordStep } from '#modules/learning/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DemonstrationDays } from './demonstration-days.ts'

/** Help of each kind as ASZ gives it in a year: education with certificates, a programme, a research, and an offer that nobody took up. */
export async function recordSampleHelp(deps: Deps, unitId: Id<'Unit'>, days: DemonstrationDays): Promise<void> {
  const programmeId = newId<'Record'>()
  await addRecord(deps, {
    unitId,
    id: programmeId,
    content: {
      ...common('Prevence ztráty bydlení', days.ago({ months: 3 })),
      kind: 'advisory-programme',
      details: {
        agreedOn: days.ago({ months: 7 }),
        period: { from: days.ago({ months: 6 }), to: days.ago({ months: 3 }) },
        experts: [
          { name: 'PhDr. Radim Expertní', days: [days.ago({ months: 5 }), days.ago({ months: 4 })] },
          { name: 'Mgr. Soňa Poradní', days: [days.ago({ months: 4 })] },
        ],
        steps: ['Rozbor dlužníků města', 'Návrh splátkových kalendářů', 'Pravidla pro sociální odbor'],
        evaluation: 'Pravidla schválila rada města, výpovědí ubylo.',
      },
    },
  })
  await sampleWorkshop(deps, unitId, programmeId, days.ago({ months: 3, days: 2 }))
  for (const [months, title, hours] of [
    [6, 'Kurz dluhového poradenství na dálku', 14],
    [1, 'Kurz práce s rodinou na dálku', 10],
  ] as const) {
    await addRecord(deps, {
      unitId,
      id: newId(),
      content: {
        ...common(title, days.ago({ months, days: 4 })),
        hours,
        distance: true,
        participants: 9,
        kind: 'education-group',
        details: { ...emptyDetails['education-group'], feedback: 'Srozumitelné, příště víc příkladů z praxe.' },
      },
    })
  }
  await addRecord(deps, {
    unitId,
    id: newId(),
    content: {
      ...common('Zadluženost domácností v lokalitách', days.ago({ months: 2 })),
      kind: 'research',
      details: {
        method: 'questionnaires',
        carriedOutBy: 'Oblastní charita a Člověk v terénu',
        agencyPart: 'metodika a zpracování',
        period: { from: days.ago({ months: 5 }), to: days.ago({ months: 3 }) },
        sent: 460,
        returned: 388,
        limits: 'Nezahrnuje ubytovny, kde dotazník vyplnila jen pětina domácností.',
        followed: 'Město rozšířilo dluhovou poradnu o jeden den v týdnu.',
      },
    },
  })
  await addRecord(deps, {
    unitId,
    id: newId(),
    content: {
      ...common('Novela zákona o podpoře bydlení', days.ago({ months: 1 })),
      kind: 'information',
      details: { about: 'law', recipients: 'bytový a sociální odbor' },
    },
  })
  await addRecord(deps, {
    unitId,
    id: newId(),
    content: {
      ...common('Projekt terénní práce: rozpočet a indikátory', days.ago({ months: 2 })),
      hours: 1.5,
      distance: true,
      attendees: listed.slice(0, 1),
      note: 'Prošli jsme rozpočet po položkách.',
      kind: 'advice',
      details: {
        call: 'OPZ+ 03_22_018',
        advisedBy: 'lokální konzultant',
        outcome: 'Rozpočet je v souladu s pravidly výzvy, chybí zdůvodnění dvou úvazků.',
        nextStep: 'Doplnit zdůvodnění a poslat ho ke kontrole.',
      },
    },
  })
  await sampleOffers(deps, unitId, days)
}

const listed: readonly Attendee[] = [
  { name: 'Ilona Partnerská', organisation: 'Oblastní charita Kamenohrad', personId: null },
  { name: 'Olga Poradní', organisation: 'Úřad práce Kamenohrad', personId: null },
  { name: 'Jan Sousedský', organisation: 'Městská policie Kamenohrad', personId: null },
]

/** A workshop of the programme with an attendance list, after which two of three got a certificate. */
async function sampleWorkshop(deps: Deps, unitId: Id<'Unit'>, programmeId: Id<'Record'>, on: LocalDate): Promise<void> {
  await addRecord(deps, {
    unitId,
    id: newId(),
    content: {
      ...common('Workshop prevence ztráty bydlení', on),
      attendees: listed,
      kind: 'education-group',
      details: {
        ...emptyDetails['education-group'],
        form: 'workshop',
        startsAt: parseTimeOfDay('9.00'),
        endsAt: parseTimeOfDay('13.00'),
        feedback: 'Nejvíc pomohly vzory dopisů.',
        certificates: ['Ilona Partnerská', 'Olga Poradní'],
        programmeId,
      },
    },
  })
}

/** One offer was accepted and is to come, another nobody took up. */
async function sampleOffers(deps: Deps, unitId: Id<'Unit'>, days: DemonstrationDays): Promise<void> {
  const offeredOn = days.ago({ months: 2, days: 10 })
  const visit = await addRecord(deps, {
    unitId,
    id: newId(),
    state: 'offered',
    content: {
      ...common('Garantovaný byt v Podhradí', addDays(days.today, 20)),
      offer: { on: offeredOn, by: 'ASZ', to: 'bytový odbor' },
      kind: 'practice-sharing',
      details: { way: 'visit', source: 'město Podhradí', takenUp: null },
    },
  })
  const accepted = { step: 'accept', on: days.ago({ months: 1, days: 20 }) } as const
  await takeRecordStep(deps, { id: visit.id, version: visit.version, taken: accepted })
  const conference = await addRecord(deps, {
    unitId,
    id: newId(),
    state: 'offered',
    content: {
      ...common('Konference o prostupném bydlení', days.ago({ months: 1 })),
      hours: 7,
      offer: { on: offeredOn, by: 'ASZ', to: 'pracovníci úřadu' },
      kind: 'education-group',
      details: { ...emptyDetails['education-group'], form: 'conference' },
    },
  })
  const declined = {
    step: 'decline',
    on: days.ago({ months: 1, days: 25 }),
    by: 'vedení úřadu',
    reason: 'Termín se kryl se zasedáním zastupitelstva.',
  } as const
  await takeRecordStep(deps, { id: conference.id, version: conference.version, taken: declined })
}

function common(title: string, on: LocalDate): CommonFacts {
  const nothing = { hours: null, distance: false, participants: null, attendees: [], offer: null, note: null }
  return { ...nothing, title, on, documentId: null, linkedTo: [] }
}
