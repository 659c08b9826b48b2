import { type Id, newId } from '#kernel/ids.ts'
import { addDays, type LocalDate, yearOf } from '#kernel/local-date.ts'
import { listMeetings, recordDecision, recordTask, saveMinutes } from '#modules/partnership/index.ts'
import type { Deps } from '#platform/deps.ts'

/** What came of the last meeting: minutes with headings and lists, two decisions, and a task done, due soon and overdue. */
export async function writeSampleFollowUp(deps: Deps, unitId: Id<'Unit'>, on: LocalDate): Promise<void> {
  const { meetings } = await listMeetings(deps, { unitId, year: yearOf(on) })
  const meetingId = meetings.find((meeting) => meeting.on === on && meeting.kind === 'local-partnership')?.id
  if (meetingId === undefined) return
  await saveMinutes(deps, { meetingId, text: minutes, baseVersion: 1 })
  for (const [words, agendaItem] of decisions)
    await recordDecision(deps, { meetingId, id: newId(), content: { words, agendaItem } })

  const today = deps.today()
  const tasks = [
    {
      words: 'Rozeslat členům výzkumnou zprávu o bydlení',
      ownerName: 'ASZ',
      dueOn: addDays(on, 14),
      doneOn: addDays(on, 9),
    },
    {
      words: 'Zjistit podmínky výzvy na asistenty',
      ownerName: 'Olga Poradní',
      dueOn: addDays(today, -4),
      doneOn: null,
    },
    {
      words: 'Připravit pro radu návrh financování asistentů',
      ownerName: 'město',
      dueOn: addDays(today, 9),
      doneOn: null,
    },
  ]
  for (const task of tasks) {
    const content = {
      ...task,
      ownerPersonId: null,
      outcome: task.doneOn === null ? null : 'Zpráva rozeslána e-mailem.',
    }
    await recordTask(deps, { unitId, meetingId, id: newId(), content })
  }
}

const decisions = [
  ['Zvýšit cíl opatření 1.1.2 na 60 domácností', 0],
  ['Pracovní skupina pro bydlení se sejde každý měsíc', null],
] as const

const minutes = `## Vyhodnocení plánu

Konzultantka shrnula stav **14 opatření**: osm se plní, tři jsou hotová, tři nemají nové údaje. Věra Luční popsala docházku dětí z ubytovny.

- Charita navrhla zvýšit cíl opatření 1.1.2.
- Odbor sociálních věcí doloží počty domácností do příštího jednání.

## Financování

Projekt asistentů prevence kriminality končí. Jan Sousedský upozornil, že městská policie potřebuje rozhodnutí o devíti místech.

1. Město ověří možnosti rozpočtu.
2. ASZ zjistí podmínky výzvy.`
