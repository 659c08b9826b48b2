import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

const everyMilliseconds = 2_000

/** While files are being read the page looks after them by itself. */
export function useLookWhileReading(reading: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!reading) return
    const look = setInterval(() => void revalidate(), everyMilliseconds)
    return () => clearInterval(look)
  }, [reading, revalidate])
}
