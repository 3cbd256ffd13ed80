/** A declaration of a schema, by name, and what it is spelled as. */
const declaring = /^const (\w+): (Schema\..*<.*>);$/

/** A declaration on one line, and with what is another package's told by its last name, a schema by `Schema.` and its name. */
const plain = (declaration: string): string =>
  declaration
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/import\("effect\/Schema"\)\./g, 'Schema.')
    .replaceAll(/\(?\bstring & import\("effect\/Brand"\)\.Brand<"(\w+)">\)?/g, '$1')
    .replaceAll(/import\("[^"]*"\)\./g, '')

/**
 * Sammenfoldet: declarations where what is spelled as an exported schema is told by the schema's name, `typeof Meeting`. So a
 * field stands in one place, however many are made of it, and a change of it is seen there.
 */
export const folded = (declarations: readonly string[], exported: readonly string[]): readonly string[] => {
  const names = new Map<string, string>()
  for (const [, name = '', spelled = ''] of exported.map((own) => declaring.exec(plain(own)) ?? []))
    if (spelled !== '' && !names.has(spelled)) names.set(spelled, name)
  const longestFirst = [...names].toSorted(([a], [b]) => b.length - a.length)
  return declarations.map((declaration) => {
    const text = plain(declaration)
    return longestFirst.reduce(
      (told, [spelled, name]) =>
        text.startsWith(`const ${name}: `) ? told : told.replaceAll(spelled, `typeof ${name}`),
      text,
    )
  })
}
