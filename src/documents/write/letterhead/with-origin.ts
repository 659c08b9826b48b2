import { strFromU8, strToU8 } from 'fflate'
import { originProperty } from '../../hidden-marks.ts'

const part = 'docProps/custom.xml'
const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties ${namespaces}></Properties>`

type Entries = Readonly<Record<string, Uint8Array>>

/** The entries of a Word file with the origin of its document among its custom properties; those of the template stay. */
export function withOrigin(entries: Entries, origin: string | undefined): Entries {
  if (origin === undefined) return entries
  const text = (path: string): string => strFromU8(entries[path] ?? new Uint8Array())
  const known = part in entries ? text(part) : empty
  const others = known.replace(new RegExp(`<property\\b[^>]*name="${originProperty}"[\\s\\S]*?</property>`, 'g'), '')
  const used = Array.from(others.matchAll(/pid="(\d+)"/g), ([, pid]) => Number(pid))
  const property = `<property xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${Math.max(1, ...used) + 1}" name="${originProperty}"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${escaped(origin)}</vt:lpwstr></property>`
  const custom = before(
    others.replace(/<Properties([^>]*)\/>/, '<Properties$1></Properties>'),
    '</Properties>',
    property,
  )
  const added =
    part in entries
      ? {}
      : {
          '_rels/.rels': before(
            text('_rels/.rels'),
            '</Relationships>',
            `<Relationship Id="rIdSpoluplan" Type="${kind}" Target="${part}"/>`,
          ),
          '[Content_Types].xml': before(
            text('[Content_Types].xml'),
            '</Types>',
            `<Override PartName="/${part}" ContentType="${contentType}"/>`,
          ),
        }
  const written = Object.entries({ ...added, [part]: custom }).map(([path, xml]) => [path, strToU8(xml)] as const)
  return { ...entries, ...Object.fromEntries(written) }
}

function before(xml: string, end: string, inserted: string): string {
  return xml.replace(end, () => `${inserted}${end}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
