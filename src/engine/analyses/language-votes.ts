/** Counts which languages have the words of a stretch. */
export class LanguageVotes {
  readonly votes = new Map<string, number>()

  /** @param mask of `languages`, by bit, those that have the word */
  vote(languages: readonly string[], mask: number, weight: number): void {
    for (let bit = 0; bit < languages.length; bit++) {
      if (mask & (1 << bit)) this.votes.set(languages[bit], (this.votes.get(languages[bit]) ?? 0) + weight)
    }
  }

  /** The language with most votes, of several the first; `und` without votes. */
  best(): string {
    let best = 'und'
    let most = 0
    for (const [language, votes] of this.votes) {
      if (votes > most) {
        most = votes
        best = language
      }
    }
    return best
  }
}
