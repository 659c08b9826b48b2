import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { box, heading, item, paragraph, read } from '../../../../../test/builders/documents.ts'

describe('themes', () => {
  const themes = (...blocks: readonly Block[]) =>
    read([heading('Obsahové zaměření spolupráce (tematické oblasti spolupráce)'), box(...blocks)]).themes.map(
      ({ name, detail, priority }) => [name, detail, priority],
    )

  test('per comma in a sentence, the last part cut at its conjunction', () => {
    expect(
      themes(paragraph('Spolupracovat budeme v těchto oblastech: Zaměstnanost, Bydlení, Dluhy a Bezpečnost.')),
    ).toEqual([
      ['Zaměstnanost', null, null],
      ['Bydlení', null, null],
      ['Dluhy', null, null],
      ['Bezpečnost', null, null],
    ])
  })

  test('per list item, whatever commas it holds', () => {
    expect(
      themes(
        paragraph('Zaměříme se na tyto oblasti:'),
        item('Rodina, dluhy a bydlení – mnoho rodin je ohroženo'),
        item('a jiné dle potřeby'),
      ),
    ).toEqual([['Rodina, dluhy a bydlení', 'mnoho rodin je ohroženo', null]])
  })

  test('a dash at the beginning of a line is a list item too', () => {
    expect(themes(paragraph('Prioritně:\n- Bydlení (sociální byty)\n- Dluhy\nDále:\n- Zdraví'))).toEqual([
      ['Bydlení', 'sociální byty', 'primary'],
      ['Dluhy', null, 'primary'],
      ['Zdraví', null, 'other'],
    ])
  })

  test('what follows the name is the detail, without the bracket', () => {
    expect(
      themes(item('Bydlení (byty (i malé) a domy)'), item('Dluhy (poradna) ve městě'), item('Zdraví: prevence')),
    ).toEqual([
      ['Bydlení', 'byty (i malé) a domy', null],
      ['Dluhy', 'poradna ve městě', null],
      ['Zdraví', 'prevence', null],
    ])
  })

  test('words of priority on the line', () => {
    expect(themes(paragraph('Prioritně: Bydlení, Dluhy'), paragraph('Dále: Zdraví a Bezpečnost'))).toEqual([
      ['Bydlení', null, 'primary'],
      ['Dluhy', null, 'primary'],
      ['Zdraví', null, 'other'],
      ['Bezpečnost', null, 'other'],
    ])
    expect(themes(paragraph('Prioritně se zaměříme na bydlení a dluhy. Dále na zdraví.'))).toEqual([
      ['bydlení', null, 'primary'],
      ['dluhy', null, 'primary'],
      ['zdraví', null, 'other'],
    ])
  })

  test('a sentence that says where the cooperation goes', () => {
    expect(
      themes(paragraph('Spolupráce v obci se zaměří zejména na bydlení, dluhy a zdraví.')).map(([name]) => name),
    ).toEqual(['bydlení', 'dluhy', 'zdraví'])
  })

  test('lines under a word of priority are themes, a line after a whole list is none', () => {
    const names = (...lines: readonly string[]) => themes(...lines.map((line) => paragraph(line))).map(([name]) => name)

    expect(names('Prioritně:', 'Bydlení', 'Dluhy')).toEqual(['Bydlení', 'Dluhy'])
    expect(names('Prioritně: Bydlení', 'Dále v oblasti dluhů, zdraví.', 'Závazky nad rámec formuláře')).toEqual([
      'Bydlení',
      'dluhů',
      'zdraví',
    ])
  })

  test('prose after the list adds none', () => {
    expect(
      themes(
        paragraph('Oblasti: Bydlení a Dluhy.'),
        paragraph('V oblasti bydlení chceme nabízet byty, poradenství a podporu.'),
      ),
    ).toHaveLength(2)
  })
})
