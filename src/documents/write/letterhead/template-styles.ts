import { fold } from '#kernel/folding.ts'
import { childOf, childrenOf, valueOf, type XmlElement } from '../../read/xml.ts'

/** Which style of the template each of ours is, and the styles of the template with those added that it lacks. */
export type FittedStyles = { readonly xml: string; readonly idOf: (ours: string) => string }

type Style = { readonly id: string; readonly name: string; readonly type: string }

/**
 * Fits our styles to those of a template. A style is the same when it is called the same: Czech Word calls it „heading 1“ and gives it
 * the id `Nadpis1`. One that is missing is added as ours, in the font of the template.
 *
 * @param template the part `styles.xml`, parsed and as text
 * @param written our own `styles.xml` as text
 */
export function fitStyles(
  template: { readonly root: XmlElement; readonly xml: string },
  written: string,
): FittedStyles {
  const theirs = childrenOf(template.root, 'w:style').map(styleOf)
  const byName = new Map(theirs.map((style) => [`${style.type} ${style.name}`, style.id]))
  const taken = new Set(theirs.map(({ id }) => id))
  const ids = new Map<string, string>()
  const missing: { readonly xml: string; readonly id: string }[] = []
  for (const [xml, type = '', id = '', name = ''] of written.matchAll(writtenStyle)) {
    const same = byName.get(`${type} ${fold(name)}`)
    const own = same ?? (taken.has(id) ? `Spoluplan${id}` : id)
    ids.set(id, own)
    if (same === undefined && needed.has(id)) missing.push({ xml, id })
  }
  const idOf = (ours: string): string => ids.get(ours) ?? ours
  const added = missing.map(({ xml, id }) => renamed(xml, id, idOf)).join('')
  return { xml: template.xml.replace('</w:styles>', () => `${added}</w:styles>`), idOf }
}

const writtenStyle =
  /<w:style\b(?=[^>]*\bw:type="(\w+)")(?=[^>]*\bw:styleId="(\w+)")[^>]*>\s*<w:name w:val="([^"]*)"\/>[\s\S]*?<\/w:style>/g

/** The styles that the blocks of a paper wear. */
const needed = new Set(
  'Heading1 Heading2 Heading3 Heading4 ListParagraph TableText TableHeader TableBand Spacer Hyperlink FootnoteReference FootnoteText'.split(
    ' ',
  ),
)

function renamed(xml: string, id: string, idOf: (ours: string) => string): string {
  return xml
    .replace(`w:styleId="${id}"`, `w:styleId="${idOf(id)}"`)
    .replace(/<w:link\b[^>]*\/>/g, '')
    .replace(/<w:(basedOn|next) w:val="(\w+)"\/>/g, (_, role: string, other: string) =>
      other === 'DefaultParagraphFont' ? '' : `<w:${role} w:val="${idOf(other)}"/>`,
    )
}

function styleOf(element: XmlElement): Style {
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: fold(valueOf(childOf(element, 'w:name')) ?? ''),
    type: element.attributes['w:type'] ?? 'paragraph',
  }
}
