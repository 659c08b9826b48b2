/** Markup that is safe to put into a page. */
export type Html = { readonly markup: string }

/** What may stand in a template: text is escaped, markup is not, nothing is left out. */
export type Content = string | number | Html | readonly Content[] | null

/**
 * A template of HTML in which every text is escaped, also inside a quoted attribute.
 * @example html`<p title="${name}">${text}</p>`
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { markup: strings.map((string, index) => `${string}${markupOf(contents[index] ?? null)}`).join('') }
}

function markupOf(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escape(content)
  if (typeof content === 'number') return String(content)
  return 'markup' in content ? content.markup : content.map(markupOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that HTML does not allow at all become the mark of an unreadable one. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd')
}
