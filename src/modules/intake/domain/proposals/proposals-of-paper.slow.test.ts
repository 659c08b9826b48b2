import { describe, expect, test } from 'vitest'
import { type Document, readDocument, writeDocx } from '#documents/index.ts'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { anAgreementContent } from '../../../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../../../test/builders/schedule-rows.ts'
import {
  editedWord,
  rowAfter,
  rowDeleted,
  rowMovedBefore,
  trackedOver,
  typedOver,
  withoutBookmarks,
} from '../../../../../test/builders/word-edits.ts'
import { type AgreementContent, composeAgreementPaper, type ScheduleRow } from '../../../agreements/index.ts'
import { proposalsOfPaper } from './proposals-of-paper.ts'

const content: AgreementContent = anAgreementContent({
  unit: { name: 'Město Dolní Lipová', seat: 'Náměstí 1, 999 01 Dolní Lipová', ico: '00000019' },
  people: {
    representative: 'Ing. Alžběta Kohoutová, místostarostka',
    manager: 'Bc. Radim Šťastný',
    managerVacant: false,
    regionalHead: 'Mgr. Ludmila Žďárská',
  },
  memorandumDate: localDate('2022-11-02'),
  themes: [
    { name: 'Bydlení', detail: 'prevence ztráty bydlení – „první kroky“', priority: 'primary', source: aSource() },
  ],
  partnership: { founder: 'Rada města', groups: ['Bydlení a dluhy'], members: [{ name: 'Úřad práce', group: null }] },
  plan: { kind: 'PSZ', targetGroup: 'domácnosti ohrožené ztrátou bydlení' },
  expectedMeasures: ['Terénní práce, poradenství a doprovázení'],
  schedule: [
    aScheduleRow('Lokální partnerství', 'Jednání a přenos informací.', 'Minimálně 4x ročně'),
    aScheduleRow('Popis spolupráce', 'Vyhodnocení popisu v období 2023-2027', '1x ročně'),
    aScheduleRow('Plán sociálního začleňování', 'Sestavení a schválení plánu.', 'září 2024'),
    aScheduleRow('Výzkumná činnost', 'Tematický výzkum.', '1x tematický výzkum'),
  ],
})

for (const layout of [
  { annex: '5', columns: 'unit-first' },
  { annex: '6', columns: 'agency-first' },
] as const) {
  describe(`the form of annex ${layout.annex}, edited in Word and given back`, async () => {
    const word = await writeDocx(composeAgreementPaper({ id: newId<'AgreementVersion'>(), content, steps: [] }, layout))
    const printed = await readDocument(word, 'popis.docx')
    const proposals = async (...edits: Parameters<typeof editedWord>[1][]) => {
      const returned: Document = await readDocument(editedWord(word, ...edits), 'popis.docx')
      return proposalsOfPaper({ content, printed, returned })
    }

    test('untouched it proposes nothing', () => {
      expect(proposalsOfPaper({ content, printed, returned: printed })).toEqual([])
    })

    test('a changed deadline and an added row are two proposals', async () => {
      const found = await proposals(
        typedOver('září 2024', 'prosinec 2024'),
        rowAfter('Tematický výzkum.', (row) => row.replace('Tematický výzkum.', 'Šetření v ubytovnách.')),
      )
      expect(found).toMatchObject([
        { by: 'hand', change: { kind: 'item-changed', list: 'schedule', at: 2, part: 'term' } },
        { by: 'hand', change: { kind: 'item-added', list: 'schedule', at: 4 } },
      ])
      expect(found[0]?.change).toMatchObject({ after: { term: { text: 'prosinec 2024' } } })
      expect(found[1]?.change).toMatchObject({ after: { specification: 'Šetření v ubytovnách.' } })
    })

    test('the same with every bookmark stripped', async () => {
      const found = await proposals(
        withoutBookmarksIfAny,
        typedOver('září 2024', 'prosinec 2024'),
        rowAfter('Tematický výzkum.', (row) => row.replace('Tematický výzkum.', 'Šetření v ubytovnách.')),
      )
      expect(found.map(({ change }) => change.kind)).toEqual(['item-changed', 'item-added'])
    })

    test('a deleted row is one proposal, a moved one is one too', async () => {
      expect(await proposals(rowDeleted('Vyhodnocení popisu'))).toMatchObject([
        { change: { kind: 'item-removed', list: 'schedule', at: 1, before: { activity: 'Popis spolupráce' } } },
      ])
      expect(await proposals(rowMovedBefore('Tematický výzkum.', 'Jednání a přenos'))).toMatchObject([
        { change: { kind: 'items-moved', list: 'schedule' } },
      ])
    })

    test('spaces, hyphens and quotes that Word puts in are no proposals', async () => {
      const found = await proposals(
        typedOver('Náměstí 1, 999 01 Dolní Lipová', 'Náměstí 1, 999 01 Dol\u00adní Lipová'),
        typedOver('Vyhodnocení popisu v období 2023-2027', 'Vyhodnocení popisu v\u00a0období 2023\u20112027'),
        typedOver(
          'Bydlení (prevence ztráty bydlení – „první kroky“)',
          'Bydlení (prevence ztráty bydlení - "první kroky")',
        ),
      )
      expect(found).toEqual([])
    })

    test('a tracked change is a proposal, told apart from what was typed over', async () => {
      const found = await proposals(
        trackedOver('Bc. Radim Šťastný', 'Mgr. Žofie Říčařová', 'Čtenář'),
        typedOver('Mgr. Ludmila Žďárská', 'Mgr. Emil Vrána'),
      )
      expect(found).toMatchObject([
        {
          by: 'tracked',
          change: { field: 'people.manager', before: 'Bc. Radim Šťastný', after: 'Mgr. Žofie Říčařová' },
        },
        {
          by: 'hand',
          change: { field: 'people.regionalHead', before: 'Mgr. Ludmila Žďárská', after: 'Mgr. Emil Vrána' },
        },
      ])
    })
  })
}

/** The words of the edits must find something; a file without bookmarks has nothing to strip. */
function withoutBookmarksIfAny(xml: string): string {
  return withoutBookmarks(xml).replace('<w:body>', '<w:body> ')
}

function aSource(): ScheduleRow['source'] {
  return { page: null, text: '', box: null }
}
