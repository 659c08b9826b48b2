import { expect, test } from 'vitest'
import { odtFile, odtHeading, odtParagraph, odtStyle } from '../../testing/odt-file.ts'
import { readOdt } from './read-odt.ts'

const paged = (properties: string) => `<style:paragraph-properties ${properties}/>`

test('a heading has the level of its outline, at most four', () => {
  const body = `${odtHeading('A', 1)}${odtHeading('B', 3)}${odtHeading('C', 7)}`

  expect(readOdt(odtFile({ body })).blocks).toMatchObject([
    { kind: 'heading', level: 1 },
    { kind: 'heading', level: 3 },
    { kind: 'heading', level: 4 },
  ])
})

test.each([
  ['Heading 2', 2],
  ['Nadpis 3', 3],
  ['Title', 1],
  ['Název', 1],
])('a paragraph in the style %s is a heading of level %i', (name, level) => {
  const styles = odtStyle('S1', 'paragraph', '', `style:display-name="${name}"`)
  const automatic = odtStyle('P1', 'paragraph', '', 'style:parent-style-name="S1"')

  expect(readOdt(odtFile({ body: odtParagraph('A', 'P1'), styles, automatic })).blocks).toMatchObject([
    { kind: 'heading', level },
  ])
})

test('a style without a name for people is known by its escaped name, or by its outline level', () => {
  const styles = `${odtStyle('Heading_20_2', 'paragraph', '')}${odtStyle('Oddíl', 'paragraph', '', 'style:default-outline-level="3"')}`
  const body = `${odtParagraph('A', 'Heading_20_2')}${odtParagraph('B', 'Oddíl')}${odtParagraph('C', 'Neznámý')}`

  expect(readOdt(odtFile({ body, styles })).blocks).toMatchObject([
    { kind: 'heading', level: 2 },
    { kind: 'heading', level: 3 },
    { kind: 'paragraph' },
  ])
})

test('styles that are based on each other do not run in circles', () => {
  const styles = `${odtStyle('A', 'paragraph', '', 'style:parent-style-name="B"')}${odtStyle('B', 'paragraph', '', 'style:parent-style-name="A"')}`

  expect(readOdt(odtFile({ body: odtParagraph('x', 'A'), styles })).blocks).toMatchObject([{ kind: 'paragraph' }])
})

test('an alignment counts when it is set or comes from a chosen style, not when all text has it', () => {
  const styles = [
    odtStyle('Standard', 'paragraph', paged('fo:text-align="start"')),
    odtStyle('Podpis', 'paragraph', paged('fo:text-align="end"'), 'style:parent-style-name="Standard"'),
  ].join('')
  const automatic = odtStyle('P1', 'paragraph', paged('fo:text-align="start"'), 'style:parent-style-name="Podpis"')
  const body = `${odtParagraph('a')}${odtParagraph('b', 'Podpis')}${odtParagraph('c', 'P1')}`
  const { blocks } = readOdt(odtFile({ body, styles, automatic }))

  expect(blocks.map((block) => block.kind === 'paragraph' && block.align)).toEqual([undefined, 'right', 'left'])
})

test('pages break where a style says so, but not before the first piece', () => {
  const automatic = [
    odtStyle('P0', 'paragraph', '', 'style:master-page-name="Standard"'),
    odtStyle('P1', 'paragraph', paged('fo:break-before="page"')),
    odtStyle('P2', 'paragraph', paged('fo:break-after="page"')),
  ].join('')
  const body = [
    odtParagraph('a', 'P0'),
    odtParagraph('b', 'P1'),
    odtParagraph('c', 'P2'),
    odtParagraph('d', 'P0'),
  ].join('')
  const { blocks, findings } = readOdt(odtFile({ body, automatic }))

  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'page-break',
    'paragraph',
    'paragraph',
    'page-break',
    'page-break',
    'paragraph',
  ])
  expect(blocks.map(({ place }) => place.order)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(findings?.pages).toBeNull()
})

test('the title is the declared one, else the first paragraph in the style of a title', () => {
  const styles = odtStyle('Title', 'paragraph', '')
  const body = `${odtParagraph('Úvod')}${odtParagraph('Popis spolupráce', 'Title')}`

  expect(readOdt(odtFile({ body, styles, meta: '<dc:title>Lhota</dc:title>' })).title).toBe('Lhota')
  expect(readOdt(odtFile({ body, styles })).title).toBe('Popis spolupráce')
  expect(readOdt(odtFile({ body: odtParagraph('a') })).title).toBeNull()
})

test('the language is that of the default style, else Czech', () => {
  const styles = (language: string) =>
    `<style:default-style style:family="paragraph"><style:text-properties fo:language="${language}"/></style:default-style>`

  expect(readOdt(odtFile({ styles: styles('sk') })).language).toBe('sk')
  expect(readOdt(odtFile({ styles: styles('zxx') })).language).toBe('cs')
})

test('headers and footers are told once, without page numbers and with styles of their own', () => {
  const hidden = '<style:text-properties text:display="none"/>'
  const master = [
    `<style:master-page><style:header>${odtParagraph('Obec Lhota<text:tab/>Strana <text:page-number>1</text:page-number>')}</style:header><style:footer>${odtParagraph('Verze 3')}</style:footer></style:master-page>`,
    `<style:master-page><style:header>${odtParagraph('Obec Lhota')}</style:header><style:header-first style:display="false">${odtParagraph('nikdy')}</style:header-first><style:footer>${odtParagraph('tajné', 'P1')}</style:footer></style:master-page>`,
  ].join('')
  const parts = { master, automaticOfStyles: odtStyle('P1', 'paragraph', hidden), body: odtParagraph('vidět', 'P1') }

  expect(readOdt(odtFile(parts))).toMatchObject({
    header: 'Obec Lhota',
    footer: 'Verze 3',
    blocks: [{ content: [{ text: 'vidět' }] }],
  })
})
