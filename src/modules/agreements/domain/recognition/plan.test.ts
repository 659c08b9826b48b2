import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { box, heading, paragraph, read } from '../../../../../test/builders/documents.ts'

describe('the plan', () => {
  const plan = (...blocks: readonly Block[]) =>
    read([heading('Specifikace plánu sociálního začleňování (rozsah, obsah)'), box(...blocks)])

  test('what kind of plan it is', () => {
    const kind = (text: string) => plan(paragraph(text)).fields['plan.kind'].value
    expect(kind('Vznikne Plán sociálního začleňování.')).toBe('PSZ')
    expect(kind('Vznikne tematický akční plán, který doplní PSZ.')).toBe('TAP')
    expect(kind('Koncepční dokument, nebo dokument, který ho doplní.')).toBe('other')
  })

  test('the target group', () => {
    const found = plan(
      paragraph('Komplexní dokument. Cílová skupina: osoby vyloučené a ohrožené. Navazuje na analýzu.'),
    )
    expect(found.fields['plan.targetGroup'].value).toBe('osoby vyloučené a ohrožené')
  })

  test('the strategies that it ties in with', () => {
    const linked = (text: string) =>
      plan(paragraph(text)).linkedStrategies.map(({ title, from, to }) => [title, from, to])
    expect(
      linked(
        'Plán má vazbu na Strategický plán rozvoje města do roku 2020, Komunitní plán služeb – Lhotka (2016), Zdravotní plán (2018 - 2020) a Strategii kraje a národní strategie.',
      ),
    ).toEqual([
      ['Strategický plán rozvoje města', null, '2020'],
      ['Komunitní plán služeb – Lhotka', '2016', null],
      ['Zdravotní plán', '2018', '2020'],
      ['Strategii kraje', null, null],
      ['národní strategie', null, null],
    ])
    expect(
      linked(
        'Plán je v souladu s dokumenty města – Koncepce bydlení a sousedství; Program prevence na léta 2020 – 2023.',
      ),
    ).toEqual([
      ['Koncepce bydlení a sousedství', null, null],
      ['Program prevence', '2020', '2023'],
    ])
  })
})
