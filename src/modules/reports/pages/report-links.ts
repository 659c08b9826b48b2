import { paths } from '#web/paths.ts'

/** Addresses of the screens of reports and packets within a unit. */
export const reportLinks = {
  all: (unitId: string) => paths.unit(unitId, 'reports'),
  one: (unitId: string, reportId: string) => `${paths.unit(unitId, 'reports')}/${reportId}`,
  submit: (unitId: string, reportId: string) => `${paths.unit(unitId, 'reports')}/${reportId}/predlozeni`,
  changes: (unitId: string, reportId: string, number: number) =>
    `${paths.unit(unitId, 'reports')}/${reportId}/kola/${number}`,
  packet: (unitId: string, packetId: string) => `${paths.unit(unitId, 'reports')}/podklady/${packetId}`,
  paper: (unitId: string, reportId: string) => paths.paper(unitId, 'fulfilment-report', reportId),
  packetPaper: (unitId: string, packetId: string) => paths.paper(unitId, 'council-packet', packetId),
} as const
