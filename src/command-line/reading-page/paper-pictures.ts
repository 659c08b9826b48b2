import type { PagePicture } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { type Html, html } from './html.ts'
import type { Mark } from './marks.ts'

/** How far from the words the edge of their box is drawn, in widths of the page. */
const aroundWords = 0.004

/** The pages as they look on paper, with a box over each passage. */
export function paperPictures(pictures: readonly PagePicture[], marks: readonly Mark[], language: Language): Html {
  const { pageOf } = messagesIn(language).documents
  const last = String(pictures.length)
  return html`${pictures.map((picture) => {
    const name = pageOf(String(picture.page), last)
    return html`<figure class="page" id="page-${picture.page}">
<figcaption>${name}</figcaption>
<div class="page-image">
<img src="data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}" width="${picture.width}" height="${picture.height}" alt="${name}">
<svg viewBox="0 0 ${picture.width} ${picture.height}" preserveAspectRatio="none">${boxesOn(picture, marks)}</svg>
</div>
</figure>
`
  })}`
}

/** Small boxes lie above the large ones that hold them, so that each can be pressed. */
function boxesOn({ page, width, height }: PagePicture, marks: readonly Mark[]): readonly Html[] {
  const here = marks.flatMap((mark) => ('box' in mark && mark.page === page ? [mark] : []))
  const area = ([left, top, right, bottom]: Extract<Mark, { box: unknown }>['box']): number =>
    (right - left) * (bottom - top)
  return here
    .toSorted((a, b) => area(b.box) - area(a.box))
    .map(({ anchor, box: [left, top, right, bottom], values }) => {
      const names = values.map(({ name }) => name).join(', ')
      const margin = width * aroundWords
      const [x, y] = [left * width - margin, top * height - margin]
      const [across, down] = [(right - left) * width + 2 * margin, (bottom - top) * height + 2 * margin]
      return html`<a class="mark" id="${anchor}" href="#${values[0]?.id ?? ''}" aria-label="${names}"><title>${names}</title><rect x="${x}" y="${y}" width="${across}" height="${down}"/></a>`
    })
}
