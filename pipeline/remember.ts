/** What is found is looked for once; what is not, each time. */
export function remember<Found>(find: (name: string) => Found): (name: string) => Found {
  const known = new Map<string, Found>()
  return (name) => {
    const found = known.get(name) ?? find(name)
    if (found !== undefined) known.set(name, found)
    return found
  }
}
