import { createHash } from 'node:crypto'
import type { Document, PagePicture } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, fieldKeys } from '#modules/agreements/index.ts'
import { doubtList } from './doubt-list.ts'
import { type Html, html } from './html.ts'
import { lightPassages } from './light-passages.ts'
import { marksOf } from './marks.ts'
import type { PageLook } from './page-look.ts'
import { paperPictures } from './paper-pictures.ts'
import { paperText } from './paper-text.ts'
import { scheduleList } from './schedule-list.ts'
import { fieldList, lists } from './value-list.ts'
import { valuesOf } from './values.ts'

export type ReadingPage = {
  readonly draft: AgreementDraft
  readonly document: Document
  /** Empty for a file without pages of its own; then its text is shown. */
  readonly pictures: readonly PagePicture[]
  readonly look: PageLook
  readonly language: Language
}

/**
 * One page that needs nothing else, for a browser without a network: the paper at one side, what was read from it at the
 * other, and ways between them. Everything that comes from the file is escaped, and the page may run its own script only.
 */
export function readingPage({ draft, document, pictures, look, language }: ReadingPage): string {
  const texts = messagesIn(language).readingCommand
  const marks = marksOf(valuesOf(draft, language), document, pictures)
  const script = `(${lightPassages.toString()})()`
  const { file } = draft.source
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(look.styles, script)}">
<title>${texts.page.title(file)}</title>
<style>${{ markup: look.styles }}</style>
</head>
<body>
${look.icons}
<header class="top">
<h1>${file}</h1>
<p class="lead">${leadOf(draft, language)}</p>
<nav><a href="#paper">${texts.page.paper}</a> <a href="#values">${texts.page.values}</a></nav>
</header>
<main>
<section class="paper" id="paper" tabindex="0" aria-labelledby="paper-heading">
<h2 class="sr" id="paper-heading">${texts.page.paper}</h2>
${pictures.length > 0 ? paperPictures(pictures, marks.all, language) : paperText(document, marks.all)}
</section>
<section class="read" id="values" tabindex="0" aria-label="${texts.page.values}">
<h2>${texts.doubts}</h2>
${draft.doubts.length === 0 ? html`<p>${texts.noDoubts}</p>` : doubtList(draft, marks, language)}
<h2>${texts.page.fields}</h2>
${fieldList(draft, marks, language)}
${lists(draft, marks, language)}
<h2>${texts.schedule}</h2>
${draft.schedule.length === 0 ? html`<p>${texts.page.noRows}</p>` : scheduleList(draft, marks, language)}
</section>
</main>
<script>${{ markup: script }}</script>
</body>
</html>
`
  return page.markup
}

/** First a sentence that tells how the reading went. */
function leadOf(draft: AgreementDraft, language: Language): Html {
  const { doubts, readingCommand } = messagesIn(language)
  const kind = doubts.kinds[draft.kind.value]
  const found = fieldKeys.filter((key) => draft.fields[key].state === 'found').length
  const { lead, leadUnknown, count, source } = readingCommand.page
  const what = draft.kind.value === 'other' ? leadUnknown : lead(kind, Math.round(draft.kind.confidence * 100))
  return html`${what} ${count(found, fieldKeys.length, draft.schedule.length, draft.doubts.length)} ${source[draft.source.text]}`
}

/** Nothing is loaded from anywhere; only this page's own styles and script are used, known by their hashes. */
function policy(styles: string, script: string): string {
  return [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src '${hashOf(styles)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
