import { writeDocx } from '#documents/index.ts'
import { czechMonth } from '#kernel/czech-typography.ts'
import { addDays, addYears, type LocalDate, yearOf } from '#kernel/local-date.ts'
import { type AgreementFormContent, composeAgreementForm } from '../../agreements/index.ts'

/**
 * A filled-in form of an invented town as a Word file, for a person who has none at hand. Its days lie around the given one, so
 * that it is in force, and it contradicts itself once, as papers do.
 */
export async function sampleForm(today: LocalDate): Promise<Uint8Array> {
  return writeDocx(composeAgreementForm(contentOn(today), { annex: '5', columns: 'unit-first' }))
}

function contentOn(today: LocalDate): AgreementFormContent {
  const approved = addDays(today, -230)
  const year = yearOf(approved)
  return {
    unit: { name: 'Město Horní Vrbice', seat: 'Náměstí Míru 12, 999 02 Horní Vrbice', ico: '99900025' },
    people: {
      representative: 'Ing. Hana Ukázková, starostka',
      manager: 'pozice není obsazena',
      regionalHead: 'Mgr. Tomáš Příkladný',
    },
    memorandumDate: addDays(approved, -150),
    validity: `${year} – ${year + 4} (4 roky)`,
    agencyProject: {
      name: 'Systémové zajištění sociálního začleňování',
      number: 'CZ.03.02.02/00/22_004/0000000',
      hours: 40,
      maxDistanceHours: 20,
    },
    themes: {
      primary: [
        { name: 'Bydlení', detail: 'prevence ztráty bydlení, práce s ubytovnami' },
        { name: 'Dluhy', detail: 'dostupné poradenství' },
      ],
      other: [{ name: 'Zaměstnanost', detail: null }],
    },
    partnership: {
      founder: 'Radou města Horní Vrbice',
      groups: ['Bydlení a dluhy', 'Rodina a vzdělávání'],
      members: ['Úřad práce', 'Městská policie', 'Základní škola Horní Vrbice', 'Spolek Ukázka'],
    },
    reusedStrategies: [],
    plan: {
      kind: 'PSZ',
      targetGroup: 'domácnosti ohrožené ztrátou bydlení a předlužením',
      linkedStrategies: [`Komunitní plán sociálních služeb ${year - 1} – ${year + 3}`],
    },
    expectedMeasures: ['Terénní sociální práce', 'Dluhové poradenství', 'Garantované bydlení'],
    regionalContact: null,
    opinionDate: addDays(approved, -20),
    schedulePeriod: `Období ${czechMonth(approved)} – prosinec ${year + 4}`,
    schedule: [
      {
        activity: 'Lokální partnerství (včetně pracovních skupin)',
        specification: 'Jednání partnerství a přenos informací.',
        outputs: ['Zápis z jednání', 'Prezenční listina'],
        unitResponsibility: 'Svolání a organizační zajištění',
        agencyResponsibility: 'Metodická podpora, účast na jednání',
        term: 'Minimálně 4x ročně',
      },
      {
        activity: 'Popis spolupráce',
        specification: 'Zpráva o plnění popisu spolupráce.',
        outputs: ['Zpráva o plnění'],
        unitResponsibility: 'Předložení zastupitelstvu',
        agencyResponsibility: 'Podklady ke zprávě',
        term: '1x ročně',
      },
      {
        activity: 'Plán sociálního začleňování',
        specification: 'Sestavení a schválení plánu.',
        outputs: ['Plán sociálního začleňování'],
        unitResponsibility: 'Schválení plánu',
        agencyResponsibility: 'Odborná podpora při tvorbě',
        term: `září ${yearOf(addYears(approved, 1))}`,
      },
      {
        activity: 'Výzkumná činnost',
        specification: 'Tematický výzkum k bydlení.',
        outputs: ['Výzkumná zpráva'],
        unitResponsibility: 'Součinnost, data',
        agencyResponsibility: 'Zpracování výzkumu',
        term: '1x tematický výzkum',
      },
      {
        activity: 'Poradenství k projektům',
        specification: 'Konzultace projektových záměrů.',
        outputs: ['Záznam z konzultace'],
        unitResponsibility: 'Předložení záměrů',
        agencyResponsibility: 'Konzultace',
        term: 'dle potřeby',
      },
    ],
    approval: { date: approved, resolution: `Z 7/${year}` },
    signatures: {
      unit: { place: 'Horní Vrbici', date: addDays(approved, 8), text: 'starostka města' },
      agency: { place: 'Praze', date: null, text: 'ředitel odboru pro sociální začleňování (Agentura)' },
    },
  }
}
