import { type Language, messagesIn } from '#messages/index.ts'
import type { DescribedItem } from './describe-item.ts'

/** An e-mail in words, before it is known when and to which address it goes. */
export type DigestWords = { readonly subject: string; readonly text: string; readonly html: string }

type Setting = {
  readonly name: string
  readonly language: Language
  /** Address of the application, without a trailing slash. */
  readonly publicUrl: string
}

/** One e-mail with everything that is to be called to mind, late things first, each with its link; the text says the same as the HTML. */
export function composeDigest(items: readonly DescribedItem[], { name, language, publicUrl }: Setting): DigestWords {
  const { digest, groups } = messagesIn(language).agenda
  const [first] = items
  const late = items.filter(({ urgency }) => urgency === 'late')
  const ahead = items.filter(({ urgency }) => urgency !== 'late')
  const parts = [
    { title: groups.late, items: late },
    { title: digest.ahead, items: ahead },
  ].filter((part) => part.items.length > 0)
  const lead = capitalised(digest.lead({ late: late.length, ahead: ahead.length }))
  const all = `${publicUrl}/ukoly`
  const off = `${publicUrl}/ucet/pripominky`

  const text = [
    digest.greeting(name),
    '',
    lead,
    ...parts.flatMap((part) => ['', part.title.toLocaleUpperCase(language), ...part.items.flatMap(textOf(publicUrl))]),
    '',
    `${digest.all}: ${all}`,
    '',
    '--',
    `${digest.off} ${off}`,
    '',
  ].join('\n')
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body>`,
    `<p>${escaped(digest.greeting(name))}</p><p>${escaped(lead)}</p>`,
    ...parts.map((part) => `<h2>${escaped(part.title)}</h2><ul>${part.items.map(htmlOf(publicUrl)).join('')}</ul>`),
    `<p><a href="${escaped(all)}">${escaped(digest.all)}</a></p>`,
    `<hr><p><small>${escaped(digest.off)} <a href="${escaped(off)}">${escaped(off)}</a></small></p></body></html>`,
  ].join('\n')
  return { subject: digest.subject(items.length, first?.title ?? ''), text, html }
}

function textOf(publicUrl: string): (item: DescribedItem) => readonly string[] {
  return ({ when, unitName, title, why, path }) => [
    '',
    `* ${unitName}: ${title} (${when})`,
    `  ${why}`,
    `  ${publicUrl}${path}`,
  ]
}

function htmlOf(publicUrl: string): (item: DescribedItem) => string {
  return ({ when, unitName, title, why, path }) =>
    `<li><p><b>${escaped(unitName)}: <a href="${escaped(publicUrl + path)}">${escaped(title)}</a></b> (${escaped(when)})<br>${escaped(why)}</p></li>`
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
