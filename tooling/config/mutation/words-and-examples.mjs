const words = new Set(['nb', 'nn', 'en', 'examples'])

const exported = (node) =>
  node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration'
    ? node.declaration.declarations.map(({ id }) => id.name)
    : []

/**
 * In a rule's file the words come after the rule, and the examples with what they are made of after the words: after the
 * rule itself nothing is mutated. Words are held by tests of their own, and examples are tests.
 */
const wordsAndExamples = {
  shouldIgnore: (path) => {
    if (path.parent?.type !== 'Program') return undefined
    const { body } = path.parent
    const firstWords = body.findIndex((node) => exported(node).some((name) => words.has(name)))
    const rule = body.findLastIndex((node, index) => index < firstWords && exported(node).length > 0)
    return rule >= 0 && body.indexOf(path.node) > rule ? 'words and examples' : undefined
  },
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-and-examples', value: wordsAndExamples }]
