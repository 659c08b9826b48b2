import { useLanguage } from '../use-messages.ts'
import { type Format, formatIn } from './format.ts'

const formats = { cs: formatIn('cs'), en: formatIn('en') }

/** `const { date } = useFormat()`: 1. 4. 2023 in the language of the page. */
export function useFormat(): Format {
  return formats[useLanguage()]
}
