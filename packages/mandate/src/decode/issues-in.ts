import type * as SchemaIssue from 'effect/SchemaIssue'
import type { Path } from './pointer.ts'

type Around = SchemaIssue.Pointer | SchemaIssue.Composite | SchemaIssue.Encoding

/** En feil og hvor den står: an issue that Schema found with no other within it, and the way to the value it is about. */
export interface IssueAt {
  readonly issue: Exclude<SchemaIssue.Issue, Around>
  readonly path: Path
}

/** The issues that are to be told, out of those that only say where; in the order that Schema found them. */
export const issuesIn = (issue: SchemaIssue.Issue, path: Path = []): readonly IssueAt[] => {
  switch (issue._tag) {
    case 'Pointer':
      return issuesIn(issue.issue, [...path, ...issue.path])
    case 'Encoding':
      return issuesIn(issue.issue, path)
    case 'Composite':
      return issue.issues.flatMap((inner) => issuesIn(inner, path))
    case 'AnyOf':
      return issue.issues.length > 0 ? issue.issues.flatMap((inner) => issuesIn(inner, path)) : [{ issue, path }]
    default:
      return [{ issue, path }]
  }
}
