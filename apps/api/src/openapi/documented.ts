import type { ProblemKind } from '@samrad/mandate'

/** One field of a body or an answer, as the document describes it. */
export interface DocumentedField extends DocumentedShape {
  readonly title?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: DocumentedField
  readonly anyOf?: readonly DocumentedField[]
  readonly $ref?: string
}

/** One shape of a body or an answer, by its name among the components. */
export interface DocumentedShape {
  readonly properties?: Readonly<Record<string, DocumentedField>>
  readonly required?: readonly string[]
}

/** One kind of response, with the schema of what it holds. */
export interface DocumentedResponse {
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema?: DocumentedField }>>
}

/** One method on one address, as the document describes it. */
export interface DocumentedOperation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> }
  readonly responses: Readonly<Record<string, DocumentedResponse>>
  readonly 'x-access': { readonly entry: string; readonly readers: readonly string[] }
}

/** The document as it is served, in the parts that the page shows. */
export interface Document {
  readonly openapi: string
  readonly info: { readonly title: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, DocumentedShape>>
  }
  readonly 'x-problems': readonly {
    readonly kind: ProblemKind
    readonly status: number
    readonly title: string
    readonly detail: string
  }[]
}
