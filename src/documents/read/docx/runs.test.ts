import { expect, test } from 'vitest'
import { paragraph, run, wordFile } from '../../testing/word-file.ts'
import { textOf } from '../../text.ts'
import { readDocx } from './read-docx.ts'

function textIn(runs: string): string {
  return textOf(readDocx(wordFile({ body: `<w:p>${runs}</w:p>` })))
}

const field = (type: 'begin' | 'separate' | 'end', data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

test.each([
  ['the result of a simple field', `<w:fldSimple w:instr=" MERGEFIELD Obec ">${run('Lhota')}</w:fldSimple>`, 'Lhota'],
  [
    'the result of a field, not its code',
    field('begin') + code(' DATE ') + field('separate') + run('1. 4.') + field('end'),
    '1. 4.',
  ],
  ['a link', `<w:hyperlink r:id="r9">${run('odkaz')}</w:hyperlink>`, 'odkaz'],
  [
    'a hyphen that does not break',
    '<w:r><w:t>česko</w:t><w:noBreakHyphen/><w:t>polský</w:t></w:r>',
    'česko\u2011polský',
  ],
  ['no soft hyphen', '<w:r><w:t>spolu\u00ad</w:t><w:softHyphen/><w:t>práce</w:t></w:r>', 'spolupráce'],
  [
    'a tab and a line end',
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>',
    'a\tb\nc\nd',
  ],
  ['a checked symbol', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☒'],
  [
    'an empty box of a form',
    field('begin', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>') + field('end'),
    '☐',
  ],
  [
    'a checked box of a form',
    field('begin', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>') + field('end'),
    '☒',
  ],
  [
    'the choice of a list',
    field(
      'begin',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ano"/><w:listEntry w:val="ne"/></w:ddList></w:ffData>',
    ) + field('end'),
    'ne',
  ],
  ['a checked control', control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('X')), '☒'],
  ['the content of a control', control('', run('Lhota')), 'Lhota'],
  ['no hint to fill a control in', control('<w:showingPlcHdr/>', run('Klepněte sem')), ''],
  ['no hidden text', run('a') + run('tajné', '<w:vanish/>') + run('b', '<w:vanish w:val="0"/>'), 'ab'],
  [
    'a text box once',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('v rámečku')}</mc:Choice><mc:Fallback>${box('v rámečku')}</mc:Fallback></mc:AlternateContent></w:r>`,
    'v rámečku',
  ],
  ['an old text box', `<w:r><w:pict><v:shape><v:textbox>${box('starý')}</v:textbox></v:shape></w:pict></w:r>`, 'starý'],
])('a paragraph gives %s', (_, runs, text) => {
  expect(textIn(runs)).toBe(text)
})

test('a field whose code runs over paragraphs hides all of it', () => {
  const body = `<w:p>${field('begin')}${code('IF ')}</w:p>${paragraph('ani toto')}<w:p>${field('separate')}${run('výsledek')}${field('end')}</w:p>`

  expect(textOf(readDocx(wordFile({ body })))).toBe('výsledek')
})

test('a style hides text as well as the text itself', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Skryty"><w:name w:val="Skrytý"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Pokyn"><w:name w:val="Pokyn"/><w:rPr><w:vanish/></w:rPr></w:style>'
  const body =
    paragraph('pokyn', '<w:pStyle w:val="Pokyn"/>') + `<w:p>${run('a')}${run('b', '<w:rStyle w:val="Skryty"/>')}</w:p>`

  expect(textOf(readDocx(wordFile({ styles, body })))).toBe('a')
})

test('runs of one look are one span; bold and italic part them', () => {
  const body = `<w:p>${run('a')}${run('b')}${run('c', '<w:b/>')}${run('d', '<w:b/><w:i/>')}${run('e', '<w:b w:val="false"/>')}</w:p>`

  expect(readDocx(wordFile({ body })).blocks).toMatchObject([
    { content: [{ text: 'ab' }, { text: 'c', bold: true }, { text: 'd', bold: true, italic: true }, { text: 'e' }] },
  ])
})

test('a text box is read after the paragraph on which it hangs', () => {
  const body = `<w:p>${run('před ')}<w:r><w:drawing>${box('rámeček')}</w:drawing></w:r>${run('po')}</w:p>`

  expect(textOf(readDocx(wordFile({ body })))).toBe('před po\nrámeček')
})
