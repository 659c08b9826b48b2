import type { EvidenceSource } from '../domain/evidence.ts'

/** A record in a field of a form: `meeting:0190…`. */
export function writeSource({ type, id }: EvidenceSource): string {
  return `${type}:${id}`
}
