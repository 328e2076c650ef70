/** A function of a BCP 47 tag → the same function, which makes its answer once: `Intl` objects are costly. */
export function byTag<Made>(make: (tag: string) => Made): (tag: string) => Made {
  const known = new Map<string, Made>()
  return (tag) => {
    const before = known.get(tag)
    if (before !== undefined) return before
    const made = make(tag)
    known.set(tag, made)
    return made
  }
}
