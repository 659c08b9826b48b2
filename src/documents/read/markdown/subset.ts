import MarkdownIt from 'markdown-it'

/**
 * The small part of CommonMark in which minutes are kept: paragraphs, headings, lists, bold, italic and links to addresses of the
 * web and of mail. A line end stays a line end. Everything else, raw HTML above all, is plain text.
 */
export const subset: MarkdownIt = new MarkdownIt('zero').enable([
  'heading',
  'list',
  'emphasis',
  'link',
  'escape',
  'newline',
])
subset.validateLink = isSafeAddress

/** Whether a link may lead there: an address of the web or of mail, nothing that runs. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"']+$/i.test(address)
}

const months = 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince'

/** What follows the first full stop of a day: „3.“ with a year or a word, or the name of a month. */
export const restOfDay: string = String.raw`[ \t]+(?:\d{1,2}\.(?:[ \t]+(?!\d{1,2}[.)])|[ \t]*$)|(?:${months})(?!\p{L}))`

const isDay = String.raw`\d{1,2}\.(?=${restOfDay})`
const marker = String.raw`(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+`
const dayAtStart = new RegExp(String.raw`^([ \t]*(?:(?!${isDay})${marker})*)(?=${isDay})(\d{1,2})`, 'gmu')

// A day at the beginning of a line („14. 3. 2024“, „19. září“) begins no numbered list.
subset.core.ruler.before('block', 'days', (state) => {
  state.src = state.src.replace(dayAtStart, '$1$2\\')
})
