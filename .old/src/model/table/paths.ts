// The named paths: what they choose where they differ from the defaults.

/** The paths that the behaviour table walks. */
export const PATHS = [
  'history',
  'early-both',
  'spring-warning',
  'technology-only',
  'social-only',
  'pressure-only',
  'rescue-then-dissolve',
  'rescue-and-keep',
  'staged-and-held',
] as const;
export type PathId = (typeof PATHS)[number];

const EARLY_BOTH = [
  'owner.pair',
  'integrator.lead',
  'rules.interfaces',
  'window.review',
  'review.freeze',
  'scope.more',
  'browsing.keep',
  'opening.queue',
  'stays.team',
];

/** Options named by each path; settled decisions follow their lead, all others take their default. */
export const PATH_CHOICES: Record<PathId, readonly string[]> = {
  history: [],
  'early-both': EARLY_BOTH,
  'spring-warning': ['review.freeze', 'scope.more', 'opening.queue'],
  'technology-only': [
    'owner.policy',
    'integrator.agency',
    'review.note',
    'paper.calls',
    'prime.second',
    'hub.second',
    'scope.more',
    'uptime.nights',
    'repair.pressure',
    'command.agency',
    'rhythm.status',
  ],
  'social-only': [
    'owner.outsider',
    'office.division',
    'window.overlap',
    'review.owner',
    'congress.conditions',
    'scope.thirty',
    'opening.all',
    'volume.measures',
    'command.hub',
    'rhythm.standups',
    'upgrade.hardware',
  ],
  'pressure-only': ['repair.pressure', 'command.agency', 'rhythm.status'],
  'rescue-then-dissolve': ['stays.contractors'],
  'rescue-and-keep': ['stays.team'],
  'staged-and-held': [
    ...EARLY_BOTH.filter((id) => id !== 'opening.queue'),
    'pilot.regions',
    'opening.staged',
    'publish.weekly',
    'calm.pace',
    'files.reconcile',
    'renewal.terms',
    'budget.stand',
  ],
};

/** The option a path takes among those on offer; null where it follows the settled or default one. */
export function onPath(path: PathId, offered: readonly { id: string }[]): string | null {
  return offered.find(({ id }) => PATH_CHOICES[path].includes(id))?.id ?? null;
}
