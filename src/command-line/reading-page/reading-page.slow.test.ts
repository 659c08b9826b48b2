import { expect, test } from 'vitest'
import type { Block, Box, Document, PagePicture } from '#documents/index.ts'
import { composeAgreementForm, recogniseAgreement } from '#modules/agreements/index.ts'
import { aFormContent } from '../../../test/builders/form-content.ts'
import { html } from './html.ts'
import { readingPage } from './reading-page.ts'

const look = { styles: 'p{margin:0}', icons: html`` }
const source = { file: 'popis.docx', mediaType: 'application/pdf', sha256: '0'.repeat(64) }

function pageOf(document: Document, pictures: readonly PagePicture[] = []): string {
  const draft = recogniseAgreement(document, source)
  return readingPage({ draft, document, pictures, look, language: 'cs' })
}

function formWith(name: string): Document {
  const content = aFormContent({ unit: { name, seat: 'Lhota 1', ico: '00000019' } })
  return composeAgreementForm(content, { annex: '6', columns: 'unit-first' })
}

test('every link of the page leads to a place that is there once', () => {
  const page = pageOf(ordered(formWith('Obec Lhota')))
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(links.length).toBeGreaterThan(40)
  expect(links.filter((link) => !ids.includes(link) && !link?.startsWith('icon-'))).toEqual([])
})

test('a value leads to its passage in the text, and the passage back to the value', () => {
  const page = pageOf(ordered(formWith('Obec Lhota')))
  const anchor = /id="v-unit\.name" data-passage="([^"]+)"/.exec(page)?.[1]
  expect(page).toContain(`<a class="to-passage" href="#${anchor}"`)
  expect(page).toMatch(new RegExp(`id="${anchor}"><span><a class="mark" href="#v-unit\\.name"[^>]*>Obec Lhota</a>`))
})

test('what the file says is text, never markup', () => {
  const evil = `Obec <img src=x onerror="alert(1)"></script><script>alert('2')</script>\u0000`
  const page = pageOf(ordered(formWith(evil)))
  expect(page.match(/<script>/g)).toHaveLength(1)
  expect(page).not.toContain('<img')
  expect(page).toContain('Obec &lt;img src=x onerror=&quot;alert(1)&quot;&gt;')
})

test('the page loads nothing and runs only its own script', () => {
  const page = pageOf(ordered(formWith('Obec Lhota')))
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  expect(page).not.toMatch(/ (style|on\w+)="/)
  expect(page).toMatch(/default-src &#39;none&#39;.*script-src &#39;sha256-[\w+/=]+&#39;/)
})

test('with pictures of the pages each passage is a box on its page, the smaller above the larger', () => {
  const document = ordered(formWith('Obec Lhota'), true)
  const page = pageOf(document, [picture(1), picture(2)])
  const anchor = /id="v-unit\.name" data-passage="(m-1-[^"]+)"/.exec(page)?.[1]
  expect(page).toContain('<img src="data:image/webp;base64,AQID" width="1000" height="2000" alt="Strana 1 z 2">')
  expect(page).toMatch(new RegExp(`<a class="mark" id="${anchor}" href="#v-unit\\.name" aria-label="[^"]*Územní celek`))
  expect(page).not.toContain('class="sheet"')
  const areas = [...page.matchAll(/width="([\d.]+)" height="([\d.]+)"\/><\/a>/g)].map(
    ([, w, h]) => Number(w) * Number(h),
  )
  expect(areas.length).toBeGreaterThan(20)
  expect(areas).toEqual(areas.toSorted((a, b) => b - a))
})

function picture(page: number): PagePicture {
  return { page, width: 1000, height: 2000, mediaType: 'image/webp', bytes: new Uint8Array([1, 2, 3]) }
}

/** The document as a reader gives it: each piece with its order and, on request, a box on the first page. */
function ordered(document: Document, hasPages = false): Document {
  let order = 0
  const placed = (block: Block): Block => {
    const box: Box = [0.1, order / 1000, 0.9, (order + 1) / 1000]
    const place = { order: order++, page: hasPages ? 1 : null, box: hasPages ? box : null }
    if (block.kind !== 'table') return { ...block, place }
    const rows = block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(placed) })),
    }))
    return { ...block, place: hasPages ? { ...place, box: [0.1, place.order / 1000, 0.9, order / 1000] } : place, rows }
  }
  return { ...document, blocks: document.blocks.map(placed) }
}
