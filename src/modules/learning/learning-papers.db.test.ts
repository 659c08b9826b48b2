import { expect, test } from 'vitest'
import { textOf } from '#documents/index.ts'
import { newId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anEducation, anOffer, aRecord, attendees } from '../../../test/builders/records.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { certificateSubjects } from './domain/papers/certificate-subjects.ts'
import { addRecord, type LearningRecord, learningPapers, type RecordContent } from './index.ts'
import { orderCertificates } from './use-cases/papers/order-certificates.ts'

onOneDatabase('papers of learning', (database) => {
  const system = () => testDeps(database(), { paperSources: learningPapers })

  async function aSavedRecord(content: RecordContent): Promise<LearningRecord> {
    const { id: unitId } = await aUnit(system(), 'Horní Lhota')
    return addRecord(system(), { unitId, id: newId(), content })
  }

  async function paper(kind: string, subject: string, deps: Deps = system(), language: 'cs' | 'en' = 'cs') {
    const made = await deps.composedPaper(kind, { subject, language })
    if (made === null) throw new Error(`Nobody composes ${kind}.`)
    return made
  }

  const named = attendees('Eva Příkladná', 'Jana Nezbytná')

  test('a certificate is for each participant, with a number that stays', async () => {
    const record = await aSavedRecord(
      anEducation({ form: 'seminar' }, { title: 'Dluhové poradenství', attendees: named }),
    )
    const subjects = certificateSubjects(record)
    expect(subjects.map(({ name }) => name)).toEqual(['Eva Příkladná', 'Jana Nezbytná'])
    const made = await Promise.all(subjects.map(({ subject }) => paper('certificate', subject)))
    const texts = made.map(({ document }) => textOf(document))
    expect(texts[0]).toContain('Eva Příkladná')
    expect(texts[0]).not.toContain('Jana Nezbytná')
    const numbers = texts.map((text) => /\d{4}\/[0-9A-F]{6}\/[0-9A-F]{4}/.exec(text)?.[0])
    expect(new Set(numbers).size).toBe(2)
    expect(made[0]).toMatchObject({ name: 'Osvědčení, Eva Příkladná, Dluhové poradenství', issuable: true })
    expect((await paper('certificate', subjects[0]?.subject ?? '', system(), 'en')).document.title).toBe(
      'Certificate of attendance',
    )
  })

  test('a certificate is for nobody else, of nothing else, and not before the education took place', async () => {
    const record = await aSavedRecord(anEducation({}, { attendees: named }))
    const [subject = ''] = certificateSubjects(record).map((one) => one.subject)
    const person = subject.split('.')[1] ?? ''
    const advice = await aSavedRecord(aRecord({ kind: 'advice', attendees: named }))
    for (const wrong of [
      `${record.id}.${newId()}`,
      record.id,
      `${newId()}.${person}`,
      `nic.${person}`,
      `${advice.id}.${advice.attendees[0]?.personId}`,
    ])
      await expect(paper('certificate', wrong), wrong).rejects.toMatchObject({ code: 'record.not_found' })

    const offered = await addRecord(system(), {
      unitId: record.unitId,
      id: newId(),
      state: 'offered',
      content: anEducation({}, { attendees: named, offer: anOffer() }),
    })
    const early = `${offered.id}.${offered.attendees[0]?.personId}`
    await expect(paper('certificate', early)).rejects.toMatchObject({ code: 'record.not_carried_out' })
    expect(certificateSubjects(offered)).toEqual([])

    const { id: elsewhere } = await aUnit(system(), 'Dolní Lhota')
    const stranger = system().as(await aPerson(system(), 'manager', { kind: 'unit', unitId: elsewhere }))
    await expect(paper('certificate', subject, stranger)).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('advice and individual support are put on paper with who advised, what came of it and what follows', async () => {
    const details = {
      call: 'OPZ+ 03_22_018',
      advisedBy: 'Tomáš Vymyšlený',
      outcome: 'Rozpočet sedí.',
      nextStep: 'Podat žádost.',
    }
    for (const kind of ['advice', 'individual-support'] as const) {
      const record = await aSavedRecord({ ...aRecord({ attendees: named }), kind, details })
      const made = await paper('advice-record', record.id)
      for (const said of Object.values(details)) expect(textOf(made.document)).toContain(said)
      expect(made.issuable).toBe(true)
    }
    const seminar = await aSavedRecord(anEducation({}, {}))
    await expect(paper('advice-record', seminar.id)).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('certificates of everybody are one order', async () => {
    const record = await aSavedRecord(anEducation({}, { title: 'Seminář', attendees: named }))
    const person = system().as(await aPerson(system(), 'manager', { kind: 'unit', unitId: record.unitId }))
    const order = await orderCertificates(person, record.id, 'cs')
    expect(order).toMatchObject({ title: 'Seminář: osvědčení pro všechny účastníky', total: 2 })
    expect((await orderCertificates(person, record.id, 'cs')).id).toBe(order.id)
    const foreign = await aSavedRecord(anEducation({}, {}))
    await expect(orderCertificates(person, foreign.id, 'cs')).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })
})
