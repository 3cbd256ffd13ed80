import { type ActName, acts, type Language } from '@samrad/mandate'
import { derivedId, type Step } from '@samrad/store'
import { fieldFault, readStrictly } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'
import type { FieldFault } from '../http/problem-view.ts'
import type { ActRoute } from './act-routes.ts'
import { fieldsInPath, inputOf } from './address.ts'
import { NewPerson } from './new-person.ts'
import { preparations } from './preparations.ts'

type Fields = Readonly<Record<string, unknown>>

/** What is asked for, understood: the steps to perform, with the ids that were made. */
export interface Understood {
  readonly steps: readonly Step[]
  /** The step of the route itself; a new person's comes before it. */
  readonly own: Step
  readonly holding?: string
  readonly person?: string
  /** A person who must be registered already. */
  readonly known?: string
}

interface ReadStep {
  readonly step?: Step
  readonly errors: readonly FieldFault[]
}

const newPersonStep = (newPerson: unknown, id: string, language: Language): ReadStep => {
  const read = readStrictly(NewPerson, newPerson, language)
  if ('errors' in read)
    return { errors: read.errors.map((fault) => ({ ...fault, pointer: `/newPerson${fault.pointer}` })) }
  return { step: { act: 'register-person', input: { ...read.value, person: id } } as Step, errors: [] }
}

const actStep = (act: ActName, input: Fields, language: Language): ReadStep => {
  const read = readStrictly(acts[act].act.input, input, language)
  return 'errors' in read ? read : { step: { act, input: read.value } as Step, errors: [] }
}

/** Path and body together are the act's input. Every fault is told at once; nothing is done where there is one. */
export const understand = (
  route: ActRoute,
  key: string,
  params: Readonly<Record<string, string>>,
  body: Fields,
  language: Language,
): Understood => {
  const { act, makes } = route
  const inPath = inputOf(route, params)
  const { newPerson, ...rest } = makes === 'holding' ? body : { ...body, newPerson: undefined }
  const registered = newPerson === undefined ? undefined : derivedId('person', key)
  const given: Fields = {
    ...(makes && { [makes]: derivedId(makes, key) }),
    ...rest,
    ...inPath,
    ...(registered !== undefined && { person: registered }),
  }
  const twice = [
    ...fieldsInPath(route).filter((field) => field in body),
    ...(newPerson !== undefined && 'person' in body ? ['person'] : []),
  ]
  const person = registered === undefined ? undefined : newPersonStep(newPerson, registered, language)
  const own = actStep(act, preparations[act]?.(given, language) ?? given, language)
  const errors = [
    ...twice.map((field) => fieldFault('unexpected', [field], body, language)),
    ...(person?.errors ?? []),
    ...own.errors,
  ]
  if (errors.length > 0 || own.step === undefined) throw new Problem('fields', { errors })
  const { holding, person: sits }: Fields = own.step.input
  return {
    steps: person?.step ? [person.step, own.step] : [own.step],
    own: own.step,
    ...(makes === 'holding' && typeof holding === 'string' && { holding }),
    ...(typeof sits === 'string' &&
      (makes === 'person' || registered !== undefined ? { person: sits } : makes === 'holding' ? { known: sits } : {})),
  }
}
