import { paragraph, run, type WordParts, wordFile } from './word-file.ts'

/** A letterhead as Czech Word keeps it: its ids of styles, a list and a note of its own, a reference number in the header. */
export function letterheadFile({
  body = letter,
  header = paragraph('{{obec}}'),
  ...parts
}: WordParts = {}): Uint8Array {
  return wordFile({
    body: `${body}${section}`,
    header,
    styles,
    numbering,
    footnotes,
    ...parts,
    entries: { '[Content_Types].xml': contentTypes, 'docProps/core.xml': core, ...parts.entries },
  })
}

const letter = [
  `<w:p>${run('Č. j.: {{c')}${run('_j}}')}</w:p>`,
  paragraph('Datum: {{ datum }}'),
  paragraph('Přílohy jsou volné.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  `<w:p>${run('Úřední hodiny')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
  '<w:p><w:bookmarkStart w:id="0" w:name="obsah"/><w:r><w:t>{{obsah}}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>',
  paragraph('Město Horní Lhota'),
].join('')

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1985"/></w:sectPr>'
const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:lang w:val="cs-CZ"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normln"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Nadpis1"><w:name w:val="heading 1"/><w:basedOn w:val="Normln"/><w:rPr><w:color w:val="00705A"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="Podtitul úřadu"/><w:basedOn w:val="Normln"/></w:style>',
  '<w:style w:type="character" w:styleId="Znakapoznpodarou"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Textpoznpodarou"><w:name w:val="footnote text"/><w:basedOn w:val="Normln"/></w:style>',
].join('')
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const footnotes = [
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  '<w:footnote w:id="1"><w:p><w:r><w:t>Pondělí a středa.</w:t></w:r></w:p></w:footnote>',
].join('')
const core =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Hlavičkový papír</dc:title></cp:coreProperties>'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${['styles', 'numbering', 'footnotes', 'header'].map((part) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${part}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
