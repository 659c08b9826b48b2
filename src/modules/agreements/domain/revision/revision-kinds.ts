/** Of what kind a revision is (*revize popisu spolupráce*); one may be of several kinds at once. */
export const revisionKinds = ['administrative-error', 'schedule', 'themes', 'persons', 'prolongation'] as const
export type RevisionKind = (typeof revisionKinds)[number]
