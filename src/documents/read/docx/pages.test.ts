import { expect, test } from 'vitest'
import { cell, paragraph, row, run, table, wordFile } from '../../testing/word-file.ts'
import { flattenBlocks, textOf } from '../../text.ts'
import { readDocx } from './read-docx.ts'

const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
const set = '<w:r><w:br w:type="page"/></w:r>'

function pagesOf(body: string): readonly (readonly [string, number | null])[] {
  return flattenBlocks(readDocx(wordFile({ body })).blocks).flatMap((block) =>
    block.kind === 'table' ? [] : [[block.kind === 'page-break' ? '—' : textOf(block), block.place.page] as const],
  )
}

test('a file without any break has no pages', () => {
  expect(pagesOf(paragraph('a'))).toEqual([['a', null]])
  expect(readDocx(wordFile({ body: paragraph('a') })).findings?.pages).toBeNull()
})

test('breaks of the last layout count pages and are no pieces', () => {
  const body = `${paragraph('a')}<w:p>${rendered}${run('b')}</w:p><w:p>${run('c')}${rendered}${run('c')}</w:p>${paragraph('d')}`

  expect(pagesOf(body)).toEqual([
    ['a', 1],
    ['b', 2],
    ['cc', 2],
    ['d', 3],
  ])
})

test('a set break is a piece, and the layout’s break after it does not count again', () => {
  expect(pagesOf(`<w:p>${run('a')}${set}</w:p><w:p>${rendered}${run('b')}</w:p>`)).toEqual([
    ['a', 1],
    ['—', 1],
    ['b', 2],
  ])
})

test.each([
  ['a break before the paragraph', `${paragraph('a')}${paragraph('b', '<w:pageBreakBefore/>')}`],
  ['a section that begins on a new page', `${paragraph('a', '<w:sectPr/>')}${paragraph('b')}`],
  ['a break inside a paragraph', `<w:p>${run('a')}${set}${run('b')}</w:p>`],
])('%s parts the pages', (_, body) => {
  expect(pagesOf(body)).toEqual([
    ['a', 1],
    ['—', 1],
    ['b', 2],
  ])
})

test('a section that goes on where it stands does not', () => {
  expect(pagesOf(`${paragraph('a', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')}${paragraph('b')}`)).toEqual([
    ['a', null],
    ['b', null],
  ])
})

test('cells of a row begin on one page, and a row split over two pages counts once', () => {
  const split = (text: string): string => `<w:tc><w:p>${run(text)}${rendered}${run(text)}</w:p></w:tc>`
  const moved = `<w:tc><w:p>${rendered}${run('e')}</w:p></w:tc>`
  const body = table([row([split('a'), split('b')]), row([cell('c'), cell('d')]), row([moved, cell('f')])])

  expect(pagesOf(body)).toEqual([
    ['aa', 1],
    ['bb', 1],
    ['c', 2],
    ['d', 2],
    ['e', 3],
    ['f', 3],
  ])
})
