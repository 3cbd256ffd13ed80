import type { CataloguePage } from '@samrad/api'
import { For, type JSX } from 'solid-js'
import { SectionHead } from '../ui/pieces.tsx'
import { Blocks } from './blocks.tsx'
import './rules.css'

/** How many examples a section holds, where it holds any. */
const countOf = ({ blocks }: CataloguePage['sections'][number]): number | undefined => {
  const cases = blocks.find((block) => block.kind === 'cases')
  return cases?.kind === 'cases' ? cases.cases.length : undefined
}

/** The sections of a catalogue page, one under another. */
export const Sections = (props: { readonly sections: CataloguePage['sections'] }): JSX.Element => (
  <For each={props.sections}>
    {(section) => {
      const count = countOf(section)
      return (
        <section aria-labelledby={section.id}>
          <SectionHead id={section.id} title={section.title} {...(count !== undefined && { count })} />
          <Blocks section={section} label={section.id} />
        </section>
      )
    }}
  </For>
)
