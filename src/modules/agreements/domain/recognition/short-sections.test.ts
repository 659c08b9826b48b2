import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { box, heading, item, paragraph, read } from '../../../../../test/builders/documents.ts'
import type { Found } from '../draft.ts'

describe('the short sections', () => {
  test('measures per item, else per comma outside brackets', () => {
    const measures = (...blocks: readonly Block[]) =>
      read([
        heading(
          'Předpokládané oblasti intervence realizované za podpory finančních prostředků ESIF v rámci KPSV 2021+',
        ),
        box(...blocks),
      ]).expectedMeasures.map((measure) => measure.text)
    expect(measures(paragraph('Domovník, Asistenti, služby (kluby, terén), poradna.'))).toEqual([
      'Domovník',
      'Asistenti',
      'služby (kluby, terén)',
      'poradna',
    ])
    expect(measures(paragraph('Předpokládaná opatření:'), item('Podpora rodin, dětí'), item('Poradna;'))).toEqual([
      'Podpora rodin, dětí',
      'Poradna',
    ])
  })

  test('the region’s contact and "nerelevantní"', () => {
    const contact = (text: string): Found<string> =>
      read([heading('Kontaktní osoba za příslušný kraj (je-li relevantní)'), box(paragraph(text))]).fields
        .regionalContact
    expect(contact('Mgr. Jan Říha,\nkrajský úřad')).toMatchObject({
      value: 'Mgr. Jan Říha, krajský úřad',
      state: 'found',
    })
    expect(contact('nerelevantní').state).toBe('not-applicable')
    expect(contact('').state).toBe('missing')
  })

  test('the day of the opinion', () => {
    const opinion = (text: string) =>
      read([
        heading('Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání'),
        box(paragraph(text)),
      ]).fields['partnership.opinionDate']
    expect(opinion('Partnerství návrh probralo 5. 10. 2021 bez výhrad.').value).toBe('2021-10-05')
    expect(opinion('Schváleno dne 3. 9. 2021 na jednání LP.').value).toBe('2021-09-03')
    expect(opinion('Členové po projednání dne……, souhlasí.').state).toBe('placeholder')
  })

  test('a heading on two lines begins one section, and its second line is nothing in it', () => {
    const { expectedMeasures, sections } = read([
      heading('Předpokládaná opatření realizovaná za podpory finančních prostředků ESIF v rámci KPSV'),
      paragraph('2021+'),
      box(paragraph('Domovník, klub pro děti')),
    ])
    expect(expectedMeasures.map(({ text }) => text)).toEqual(['Domovník', 'klub pro děti'])
    expect(sections.map(({ heading: title }) => title)).toEqual([expect.stringMatching(/KPSV 2021\+$/u)])
  })

  test('hours and the project of the agency', () => {
    const { fields } = read([
      paragraph(
        'Územní celek se podílí na výstupech projektu Lepší začleňování, reg. č. CZ.03.2.63/0.0./0.0/15-030/0000605, a uvolní pracovníky na vzdělávací aktivity v rozsahu 40 hodin (z nichž může být max. 20 hodin distanční formou).',
      ),
    ])
    expect([fields['education.hours'].value, fields['education.maxDistanceHours'].value]).toEqual([40, 20])
    expect(fields['agencyProject.name'].value).toBe('Lepší začleňování')
    expect(fields['agencyProject.number']).toMatchObject({
      value: 'CZ.03.2.63/0.0/0.0/15_030/0000605',
      raw: 'CZ.03.2.63/0.0./0.0/15-030/0000605',
    })
  })
})
