/** Seeded random choices (mulberry32 by Tommy Ettinger, public domain): the same seed gives the same choices. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /** An integer in [from, to]. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of the list, which may not be empty. */
  pick<T>(list: ArrayLike<T>): T {
    return list[Math.floor(this.next() * list.length)]
  }

  /** At most `count` of the list, in the list's order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const chosen: T[] = []
    list.forEach((item, i) => {
      if (this.next() < (count - chosen.length) / (list.length - i)) chosen.push(item)
    })
    return chosen
  }
}
