import type { ReadingOptions } from '../../reading-options.ts'
import { installedEngine, knowsCzech } from './installed-engine.ts'
import type { LetterEngine } from './letter-engine.ts'

/** Tesseract of the machine when it knows Czech, for it is twice as fast; otherwise, or when asked for, the built-in one. */
export async function chooseEngine({ engine }: ReadingOptions): Promise<LetterEngine> {
  if (engine === 'installed') return installedEngine()
  if (engine === undefined && (await knowsCzech())) return installedEngine()
  const { builtInEngine } = await import('./built-in-engine.ts')
  return builtInEngine()
}
