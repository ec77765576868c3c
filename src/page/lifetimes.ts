/** For how many days a report may be stored. */
export const LIFETIMES: readonly number[] = [1, 7, 30]

/** Such a time in words. */
export const lifetime = (days: number): string => (days === 1 ? 'a day' : `${days} days`)
