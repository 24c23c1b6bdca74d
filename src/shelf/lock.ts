/** Who holds it works on the pack; by the same name its holder tells the others how far it is. */
export const lockOf = (key: string) => `mumath-shelf-${key}`
