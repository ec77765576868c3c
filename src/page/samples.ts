/** Articles that the page offers to try. */
export interface Sample {
  /** What its address and its file are called. */
  readonly id: string
  readonly title: string
  /** Where it stands in the repository. */
  readonly file: string
}

/** Fixtures of the project: three that came through translation damaged, and one that is whole. */
export const SAMPLES: readonly Sample[] = [
  { id: 'hail.txt', title: 'Hail, from Russian', file: 'fixtures/gold/ru-hail.txt' },
  { id: 'pumps.txt', title: 'Pumps, from German', file: 'fixtures/gold/de-pumps.txt' },
  { id: 'stadium.html', title: 'A stadium, from Spanish, in HTML', file: 'fixtures/gold/es-stadium.html' },
  { id: 'rail.txt', title: 'Rails, well edited', file: 'fixtures/clean/rail-upgrade.txt' },
]
