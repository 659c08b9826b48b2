import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { partnershipApi, recordMeeting, registerApi } from './index.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of the partnership', (database) => {
    const { deps, signedIn } = unitPages(database, [partnershipApi, registerApi])

    async function aUnitWithAgreement(): Promise<{ readonly unitId: Id<'Unit'>; readonly path: string }> {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const members = ['Úřad práce', 'Městská policie'].map((name) => ({ name, group: null }))
      const partnership = { founder: 'Rada města', groups: ['Bydlení'], members }
      await anAgreement(deps(), unitId, { content: { partnership, regionalContact: 'Olga Krajská' } })
      for (const on of ['2024-02-01', '2024-05-02', '2024-09-19']) {
        const attendance = [anAttendant({ name: 'Jan Sousedský', organisation: 'Městská policie' })]
        await recordMeeting(deps(), { unitId, id: newId(), content: aMeeting({ on, attendance }) })
      }
      return { unitId, path: `/celky/${unitId}/partnerstvi` }
    }

    test('the tab says first who misses, and fills the register from the agreement as ticked', async () => {
      const { unitId, path } = await aUnitWithAgreement()
      const browser = await signedIn(unitId)
      const tab = await browser.open(path)
      expect(tab.text).toContain('Nejčastěji chybí Úřad práce: 3×')
      expect(tab.text).toContain('Chybí zřizovatel, statut a')
      const form = await browser.open(`${path}/z-popisu`)
      const filled = await browser.send(form, 'key', { key: 'founder' })
      expect(filled).toMatchObject({ status: 200, path })
      expect(filled.text).toContain('Zapsáno: 1')
      expect(filled.text).toContain('Rada města')
    })

    test('a member is taken in; overlapping and impossible days come back to their field with everything written', async () => {
      const { unitId, path } = await aUnitWithAgreement()
      const browser = await signedIn(unitId)
      const form = await browser.open(`${path}/clen/novy`)
      const written = { organisation: 'Charita', person: 'Eva Malá', from: '31. 2. 2023', to: '', role: 'member' }
      const impossible = await browser.send(form, 'organisation', written)
      expect(impossible.status).toBe(422)
      expect(impossible.text).toContain('není den v')
      expect(impossible.html).toContain('value="Eva Malá"')
      const reversed = await browser.send(impossible, 'organisation', {
        ...written,
        from: '1. 3. 2023',
        to: '1. 2. 2023',
      })
      expect(reversed.text).toContain('Konec je dřív než začátek.')
      const saved = await browser.send(reversed, 'organisation', { ...written, from: '1. 3. 2023' })
      expect(saved).toMatchObject({ status: 200, path })
      expect(saved.text).toContain('Eva Malá')

      const again = await browser.send(await browser.open(`${path}/clen/novy`), 'organisation', {
        ...written,
        from: '1. 6. 2023',
      })
      expect(again.text).toContain('Dny se nesmějí překrývat.')
      expect((await browser.open(`${path}?ke-dni=28.+2.+2023`)).text).toContain('nikdo nepatřil')
    })

    test('who convenes is written with days and told as a shift over the years', async () => {
      const { unitId, path } = await aUnitWithAgreement()
      const browser = await signedIn(unitId)
      const write = async (side: string, from: string, to: string) =>
        browser.send(await browser.open(`${path}/kdo-svolava/novy`), 'side', { task: 'convene', side, from, to })
      await write('agency', '1. 1. 2022', '31. 12. 2022')
      await write('shared', '1. 1. 2023', '31. 12. 2023')
      const told = await write('unit', '1. 1. 2024', '31. 12. 2024')
      expect(told.text).toMatch(/Svolává ?: 2022 ASZ, 2023 společně, 2024 město ?\./)
      expect((await write('unit', '', '')).text).toContain('od kterého dne')
    })

    test('groups and the founding are written, and what lies in the future is refused', async () => {
      const { unitId, path } = await aUnitWithAgreement()
      const browser = await signedIn(unitId)
      const group = await browser.send(await browser.open(`${path}/skupina/nova`), 'name', {
        name: 'Rodina',
        from: '',
        to: '',
      })
      expect(group.text).toContain('Rodina')
      const founding = { founder: 'Starosta', foundedOn: '15. 10. 2099' }
      const refused = await browser.send(await browser.open(`${path}/zalozeni`), 'founder', founding)
      expect(refused.text).toContain('ten den teprve přijde')
      const saved = await browser.send(refused, 'founder', { ...founding, foundedOn: '15. 10. 2021' })
      expect(saved.text).toContain('Starosta')
    })

    test('who only reads sees the composition and no way to change it', async () => {
      const { unitId, path } = await aUnitWithAgreement()
      const reader = await signedIn(unitId, 'reader')
      const tab = await reader.open(path)
      expect(tab.text).toContain('Úřad práce')
      expect(tab.text).not.toContain('Přidat člena')
      expect(tab.text).not.toContain('Doplnit z')
      const refused = await reader.send(await reader.open(`${path}/clen/novy`), 'organisation', {
        organisation: 'Charita',
      })
      expect(refused.status).toBe(403)
    })
  })
})
