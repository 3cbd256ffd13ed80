import type { CouncilPage } from '@samrad/api'
import { For, type JSX } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { signs } from '../ui/status.ts'
import { Symbol } from '../ui/symbol.tsx'

/** One symbol a seat, a gap between institutions: a picture of the sentence beside it. */
export const SeatStrip = (props: { readonly page: CouncilPage }): JSX.Element => {
  const { texts } = useLanguage()
  const said = () => texts().council.held(props.page.held, props.page.seats)
  return (
    <div class="seat-strip">
      <For each={props.page.groups}>
        {(group) => (
          <span class="group">
            <For each={group.seats}>
              {(seat) => <Symbol name={signs[seat.status].symbol} class={signs[seat.status].tone} size={13} />}
            </For>
          </span>
        )}
      </For>
      <span class="said">
        <strong>{said().strong}</strong> {said().rest}
      </span>
    </div>
  )
}
