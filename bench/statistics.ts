/** The value below which a share of the measurements lies; 0.5 is the median. */
export function percentile(measured: readonly number[], share: number): number {
  if (measured.length === 0) throw new RangeError('Nothing was measured.')
  const sorted = [...measured].sort((a, b) => a - b)
  const last = sorted.at(Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1)))
  return last ?? 0
}

export function median(measured: readonly number[]): number {
  return percentile(measured, 0.5)
}

/** Milliseconds with as many digits as mean something. */
export function inMilliseconds(value: number): string {
  return value >= 100 ? `${Math.round(value)} ms` : `${value.toFixed(value >= 10 ? 1 : 2)} ms`
}

export function ratio(value: number, to: number): string {
  return (value / to).toFixed(value / to < 0.1 ? 3 : 2)
}
