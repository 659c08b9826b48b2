import { expect, test } from 'vitest'
import { odtFile, odtParagraph, odtStyle } from '../../testing/odt-file.ts'
import { plainText, textOf } from '../../text.ts'
import { readOdt } from './read-odt.ts'

const look = (properties: string) => `<style:text-properties ${properties}/>`

test('white space of the file is one space, spaces and tabs of the text are kept', () => {
  const body = odtParagraph(
    '\n  Město\n   <text:span> Lhota</text:span><text:s text:c="3"/>a<text:tab/>b<text:line-break/>c\n ',
  )

  expect(textOf(readOdt(odtFile({ body })))).toBe('Město Lhota   a\tb\nc')
})

test('a run of spaces longer than any form has is cut', () => {
  expect(textOf(readOdt(odtFile({ body: odtParagraph('a<text:s text:c="1000000000"/>b') })))).toHaveLength(102)
})

test('empty paragraphs are spacing, soft page breaks and soft hyphens are no text', () => {
  const body = `${odtParagraph('')}${odtParagraph('sou<text:soft-page-break/>čin\u00adnost')}`

  expect(readOdt(odtFile({ body })).blocks).toMatchObject([{ kind: 'paragraph', content: [{ text: 'součinnost' }] }])
})

test('bold and italic count when set by hand or by a style of letters, not by the style of the paragraph', () => {
  const automatic = [
    odtStyle('T1', 'text', look('fo:font-weight="bold"')),
    odtStyle('T2', 'text', look('fo:font-style="italic" fo:font-weight="normal"')),
    odtStyle('P1', 'paragraph', look('fo:font-weight="700"'), 'style:parent-style-name="Label"'),
  ].join('')
  const styles = [
    odtStyle('Label', 'paragraph', look('fo:font-weight="bold"')),
    odtStyle('Strong', 'text', look('fo:font-weight="bold"')),
  ].join('')
  const span = (style: string, text: string) => `<text:span text:style-name="${style}">${text}</text:span>`
  const body = [
    odtParagraph(`a${span('T1', `b${span('T2', 'c')}`)}${span('Strong', 'd')}`),
    odtParagraph('e', 'P1'),
    odtParagraph('f', 'Label'),
  ].join('')

  expect(readOdt(odtFile({ body, automatic, styles })).blocks).toMatchObject([
    {
      content: [{ text: 'a' }, { text: 'b', bold: true }, { text: 'c', italic: true }, { text: 'd', bold: true }],
    },
    { content: [{ text: 'e', bold: true }] },
    { content: [{ text: 'f' }] },
  ])
  expect(readOdt(odtFile({ body, automatic, styles })).blocks[2]).not.toHaveProperty('content.0.bold')
})

test('hidden text is left out, whoever hides it', () => {
  const automatic = odtStyle('T1', 'text', look('text:display="none"'))
  const styles = odtStyle('Skrytý', 'paragraph', look('text:display="none"'))
  const body = [
    odtParagraph('a<text:span text:style-name="T1">tajné</text:span>b'),
    odtParagraph('tajné', 'Skrytý'),
    odtParagraph('<text:hidden-paragraph text:is-hidden="true"/>tajné'),
    odtParagraph('c<text:hidden-text text:is-hidden="true">tajné</text:hidden-text>'),
    `<text:section text:display="none">${odtParagraph('tajné')}</text:section>`,
  ].join('')

  expect(textOf(readOdt(odtFile({ body, automatic, styles })))).toBe('ab\nc')
})

test('comments are counted and are no text', () => {
  const body = odtParagraph(
    'a<office:annotation><dc:creator>J. N.</dc:creator><text:p>opravit</text:p></office:annotation>b<office:annotation-end/>',
  )
  const document = readOdt(odtFile({ body }))

  expect(textOf(document)).toBe('ab')
  expect(document.findings?.comments).toBe(1)
})

test('fields, links and check boxes say what they show', () => {
  const body = [
    '<office:forms><form:form><form:checkbox xml:id="c1" form:current-state="checked"/></form:form></office:forms>',
    odtParagraph(
      '<text:date>1. 4. 2023</text:date>, <text:a xlink:href="http://a.cz">web</text:a>, <text:placeholder>doplnit</text:placeholder>',
    ),
    odtParagraph(
      '<draw:control draw:control="c1"/> ano <field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"/> ne',
    ),
    odtParagraph('strana <text:page-number>3</text:page-number>'),
    odtParagraph(
      '<text:ruby><text:ruby-base>základ</text:ruby-base><text:ruby-text>čtení</text:ruby-text></text:ruby>',
    ),
  ].join('')

  expect(textOf(readOdt(odtFile({ body })))).toBe('1. 4. 2023, web, doplnit\n☒ ano ☐ ne\nstrana 3\nzáklad')
})

test('text boxes and shapes are read after the paragraph that holds them', () => {
  const box = (inside: string) => `<draw:frame><draw:text-box>${inside}</draw:text-box></draw:frame>`
  const body = [
    odtParagraph(`před${box(odtParagraph('v rámečku'))}pokračuje`),
    `<draw:g><draw:custom-shape>${odtParagraph('v tvaru')}</draw:custom-shape></draw:g>`,
  ].join('')

  expect(textOf(readOdt(odtFile({ body })))).toBe('předpokračuje\nv rámečku\nv tvaru')
})

test('notes are numbered in reading order and stand beside the text', () => {
  const note = (text: string, kind: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${text}</text:note-body></text:note>`
  const body = odtParagraph(
    `Sídlo${note(`${odtParagraph(' obecní úřad')}${odtParagraph('v Lhotě')}`, 'footnote')} obce${note(odtParagraph('druhá'), 'endnote')}`,
  )
  const { blocks, footnotes } = readOdt(odtFile({ body }))

  expect(blocks).toMatchObject([
    {
      content: [
        { text: 'Sídlo', footnote: 0 },
        { text: ' obce', footnote: 1 },
      ],
    },
  ])
  expect(footnotes.map(({ content }) => plainText(content))).toEqual(['obecní úřad\nv Lhotě', 'druhá'])
})

test('the text of an index and of sections is read where it stands', () => {
  const body = `<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title>${odtParagraph('Obsah')}</text:index-title>${odtParagraph('Úvod<text:tab/>1')}</text:index-body></text:table-of-content><text:section>${odtParagraph('Text')}</text:section>`

  expect(textOf(readOdt(odtFile({ body })))).toBe('Obsah\nÚvod\t1\nText')
})
