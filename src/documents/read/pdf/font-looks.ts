import { type Font, plainFont } from './letters.ts'

/** Fonts that the library has loaded, by the names that it gave them. */
type LoadedFonts = { readonly has: (name: string) => boolean; readonly get: (name: string) => unknown }

/** Whether a font is bold or italic: by its own flags, and by its name, where many programs say it only. */
export function fontLooks(fonts: LoadedFonts): (name: string) => Font {
  const known = new Map<string, Font>()
  return (name) => {
    const font = known.get(name) ?? (fonts.has(name) ? lookOf(fonts.get(name)) : plainFont)
    known.set(name, font)
    return font
  }
}

function lookOf(font: unknown): Font {
  if (typeof font !== 'object' || font === null) return plainFont
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const flag = (key: string): boolean => key in font && Reflect.get(font, key) === true
  return {
    bold: flag('bold') || flag('black') || /bold|black|heavy|demi/i.test(name),
    italic: flag('italic') || /italic|oblique|kursiv/i.test(name),
    unit: unitOf('fontMatrix' in font ? font.fontMatrix : null),
  }
}

/** Fonts drawn by the file itself say how large their unit is; others count in thousandths. */
function unitOf(matrix: unknown): number {
  const unit: unknown = Array.isArray(matrix) || ArrayBuffer.isView(matrix) ? Reflect.get(matrix, 0) : null
  return typeof unit === 'number' && unit > 0 ? unit : plainFont.unit
}
