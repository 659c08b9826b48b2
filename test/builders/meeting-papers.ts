import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import type { MeetingOnPaper } from '../../src/modules/partnership/domain/papers/meeting-on-paper.ts'
import { aMeeting, anAttendant, asSaved } from './meetings.ts'

/** A meeting of the partnership of an invented town with everything that its papers can say. */
export function aMeetingOnPaper(details: Partial<MeetingOnPaper> = {}): MeetingOnPaper {
  const content = aMeeting({
    on: '2024-09-19',
    startsAt: parseTimeOfDay('09:00'),
    endsAt: parseTimeOfDay('11:30'),
    place: 'Městský úřad Horní Lhota, zasedací místnost č. 2; na dálku https://schuzka.example/lp',
    agenda: [
      { type: 'plan', wording: null },
      { type: 'plan-financing', wording: 'Financování terénní práce v roce 2025' },
      { type: 'agreement-fulfilment', wording: null },
      { type: 'other', wording: 'Podnět občanů k bytovému domu v ulici U Lesa' },
    ],
    attendance: [
      anAttendant({ name: 'Mgr. Marie Ukázková', organisation: 'Městský úřad Horní Lhota', role: 'manager' }),
      anAttendant({ name: 'Bc. Karel Zkušební', organisation: 'Městský úřad Horní Lhota', role: 'representative' }),
      anAttendant({
        name: 'Ing. Tomáš Vymyšlený',
        organisation: 'Agentura pro sociální začleňování',
        role: 'consultant',
      }),
      anAttendant({ name: 'Petr Vzorný', organisation: 'Základní škola Horní Lhota' }),
      anAttendant({ name: 'Eva Příkladná', organisation: 'Základní škola Horní Lhota', presence: 'remote' }),
      anAttendant({ name: 'Bc. Jana Nezbytná, DiS.', organisation: 'Oblastní charita', presence: 'remote' }),
      anAttendant({ name: 'npor. Josef Smyšlený', organisation: 'Policie ČR, obvodní oddělení' }),
      anAttendant({ name: 'Ludmila Domnělá', organisation: 'Úřad práce ČR', presence: 'excused' }),
      anAttendant({ name: 'zástupce', organisation: 'Probační a mediační služba', presence: 'absent' }),
      anAttendant({ name: 'Jan Obyčejný' }),
    ],
    minutes: minutesOfMeeting,
  })
  return {
    language: 'cs',
    unitName: 'Horní Lhota',
    meeting: asSaved(content, {
      id: asId('01900000-0000-7000-8000-000000000001'),
      unitId: asId('01900000-0000-7000-8000-000000000002'),
    }),
    groupName: null,
    number: 3,
    conduct: {
      convenes: 'unit',
      chairs: 'shared',
      writes: 'agency',
      chair: 'Bc. Karel Zkušební',
      writer: 'Ing. Tomáš Vymyšlený',
    },
    presentCount: null,
    today: localDate('2024-10-14'),
    ...details,
  }
}

/** Minutes with headings that skip a level, lists in lists, emphasis and a link. */
export const minutesOfMeeting = [
  '# Plán sociálního začleňování',
  'Marie Ukázková shrnula **stav opatření**: z\u00a012 se plní 9, podrobnosti jsou v [přehledu](https://mesto.example/plan).',
  'Petr Vzorný popsal docházku žáků. S Petrem Vzorným a paní Nezbytnou se dohodla schůzka.',
  '### Bydlení',
  '1. Město nabídne 4 byty do konce roku.\n2. Charita připraví pravidla podpory:\n   - návštěvy dvakrát měsíčně,\n   - dluhové poradenství.',
  '# Financování',
  'Rozpočet terénní práce je 1 240 000 Kč. *Spoluúčast* schválí zastupitelstvo 12. 12. 2024.',
].join('\n\n')
